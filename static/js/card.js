import { keyOf } from "./network.js";
import { Pointing } from "./pointing.js";
import { stepped } from "./weights.js";

const LINGER = 350;

/** @typedef {import("./network.js").Link | import("./network.js").Unit} Place */

/** A card beside a link or bias: reads its value while one points at it, takes another once it is pressed. */
export class Card {
  #root = /** @type {HTMLElement} */ (document.getElementById("card"));
  #title = /** @type {HTMLElement} */ (this.#root.querySelector("[data-card=title]"));
  #input = /** @type {HTMLInputElement} */ (this.#root.querySelector("[data-card=value]"));
  #network;
  #pointing;
  #send;
  /** @type {Place | null} */
  #place = null;
  /** @type {HTMLElement | null} where the focus was before */
  #back = null;
  #leaving = 0;
  #said = "";
  /** @type {ArrayLike<number>} */
  #parameters = [];

  // Lifecycle

  /**
   * @param {import("./network.js").Network} network
   * @param {(command: string) => void} send
   */
  constructor(network, send) {
    this.#network = network;
    this.#pointing = new Pointing(network);
    this.#send = send;
    this.#root.addEventListener("pointerenter", () => clearTimeout(this.#leaving));
    this.#root.addEventListener("pointerleave", () => this.#leave());
    this.#root.addEventListener("keydown", (event) => this.#key(event));
    this.#input.addEventListener("change", () => this.#say());
    this.#input.addEventListener("blur", () => this.#leave());
    document.addEventListener("keydown", ({ key }) => key === "Escape" && this.close());
    this.turn(network);
  }

  // Actions

  /** Another network is on the page. */
  turn(/** @type {import("./network.js").Network} */ network) {
    this.close();
    this.#network = network;
    this.#pointing = new Pointing(network);
    network.root.addEventListener("pointermove", (event) => !this.#typing() && this.#point(event));
    network.root.addEventListener("pointerleave", () => this.#leave());
    network.root.addEventListener("click", (event) => this.#press(event));
  }

  draw(/** @type {import("./frame.js").Frame} */ { parameters }) {
    this.#parameters = parameters;
    if (this.#place && !this.#typing()) {
      this.#read();
    }
  }

  close() {
    const typing = this.#typing();
    this.#place = null;
    this.#pointing.mark(null);
    if (this.#root.matches(":popover-open")) {
      this.#root.hidePopover();
      typing && this.#back?.focus({ preventScroll: true });
    }
  }

  // Private

  #typing() {
    return document.activeElement === this.#input;
  }

  #point(/** @type {PointerEvent} */ event) {
    const place = event.pointerType === "touch" ? null : this.#pointing.at(event);
    if (place) {
      this.#show(place, event.clientX, event.clientY);
    } else {
      this.#leave();
    }
  }

  #press(/** @type {MouseEvent} */ event) {
    const place = this.#pointing.at(event);
    if (place) {
      const box = /** @type {Element} */ (event.target).getBoundingClientRect();
      const byKey = event.detail === 0;
      this.#back = /** @type {HTMLElement | null} */ (document.activeElement);
      this.#show(place, byKey ? box.right : event.clientX, byKey ? box.bottom : event.clientY);
      this.#input.focus();
      this.#input.select();
    } else {
      this.close();
    }
  }

  /**
   * @param {Place} place
   * @param {number} x
   * @param {number} y
   */
  #show(place, x, y) {
    clearTimeout(this.#leaving);
    if (place !== this.#place) {
      this.#place = place;
      this.#title.textContent = this.#network.nameOf(place);
      this.#pointing.mark(place);
      this.#read();
      this.#root.showPopover();
      this.#root.style.left = `${Math.max(4, Math.min(x + 14, innerWidth - this.#root.offsetWidth - 4))}px`;
      this.#root.style.top = `${Math.max(4, Math.min(y + 14, innerHeight - this.#root.offsetHeight - 4))}px`;
    }
  }

  #read() {
    const value = this.#place ? this.#parameters[this.#place.parameter] : undefined;
    this.#input.value = this.#said = value === undefined ? "" : String(Number(value.toPrecision(4)));
  }

  #say() {
    if (this.#place && this.#input.value !== "" && this.#input.value !== this.#said) {
      this.#said = this.#input.value;
      this.#send(`set ${keyOf(this.#place)}=${this.#input.value}`);
    }
  }

  #key(/** @type {KeyboardEvent} */ event) {
    const value = stepped(this.#input.value, event);
    if (value !== null) {
      event.preventDefault();
      this.#input.value = value;
      this.#say();
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.#say();
      this.#input.validity.valid && this.close();
    }
  }

  #leave() {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => !this.#typing() && this.close(), LINGER);
  }
}
