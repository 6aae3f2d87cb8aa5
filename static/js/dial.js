import { numberIn, showOn, stepped } from "./weights.js";

/** A weight or bias to be set: a slider, and beside it a field for any number. */
export class Dial {
  #slider;
  #field;
  #send;
  #hand;
  #key = "";
  #said = "";

  // Lifecycle

  /**
   * @param {HTMLElement} root what they are in
   * @param {(command: string) => void} send
   * @param {import("./hand.js").Hand} hand
   */
  constructor(root, send, hand) {
    this.#slider = /** @type {HTMLInputElement} */ (root.querySelector("input[type=range]"));
    this.#field = /** @type {HTMLInputElement} */ (root.querySelector("input[type=number]"));
    this.#send = send;
    this.#hand = hand;
    this.#slider.addEventListener("input", () => this.#slide(!hand.moving));
    this.#slider.addEventListener("change", () => this.#slide(true));
    this.#field.addEventListener("change", () => this.say());
    this.#field.addEventListener("keydown", (event) => this.#step(event));
  }

  // Actions

  /**
   * Sets another weight from now on.
   * @param {string} key
   * @param {string} name
   */
  turn(key, name) {
    this.#key = key;
    this.#slider.max = this.#slider.dataset.reach ?? "";
    this.#slider.setAttribute("aria-label", name);
    this.#field.setAttribute("aria-label", name);
  }

  /** Shows what the weight is, but not where another value is being set. */
  show(/** @type {number} */ value) {
    const active = document.activeElement;
    const unknown = this.#said === "" && this.#field.value === "";
    if (this.#field !== active || unknown) {
      showOn(this.#field, value);
      this.#said = this.#field.value;
    }
    if (this.#slider !== active || !this.#hand.busy) {
      showOn(this.#slider, value);
    }
  }

  /** Takes the focus. With a finger one slides: a keyboard on the screen would hide what is watched. */
  enter() {
    if (matchMedia("(pointer: coarse)").matches) {
      this.#slider.focus({ preventScroll: true });
    } else {
      this.#field.focus();
      this.#field.select();
    }
  }

  /** Sets what is typed; false where that is no number. */
  say() {
    const { value, validity } = this.#field;
    if (value !== "" && value !== this.#said) {
      this.#said = value;
      showOn(this.#slider, numberIn(this.#field));
      this.#send(`set ${this.#key}=${value}`);
    }
    return validity.valid;
  }

  // Private

  #slide(/** @type {boolean} */ now) {
    this.#hand.touch();
    this.#field.value = this.#said = this.#slider.value;
    now && this.#hand.set(this.#key, numberIn(this.#slider));
  }

  #step(/** @type {KeyboardEvent} */ event) {
    const value = stepped(this.#field.value, event);
    if (value !== null) {
      event.preventDefault();
      this.#field.value = value;
      this.say();
    }
  }
}
