import { Dial } from "./dial.js";
import { keyOf } from "./network.js";
import { Pointing } from "./pointing.js";

const LINGER = 350;

/** @typedef {import("./network.js").Link | import("./network.js").Unit} Place */

/** A card beside a link or bias: reads its value while one points at it, takes another once it is pressed. */
export class Card {
  #root = /** @type {HTMLElement} */ (document.getElementById("card"));
  #title = /** @type {HTMLElement} */ (this.#root.querySelector("[data-card=title]"));
  #network;
  #pointing;
  #dial;
  /** @type {Place | null} */
  #place = null;
  /** @type {HTMLElement | null} where the focus was before */
  #back = null;
  #leaving = 0;
  /** @type {ArrayLike<number>} */
  #parameters = [];

  // Lifecycle

  /**
   * @param {import("./network.js").Network} network
   * @param {(command: string) => void} send
   * @param {import("./hand.js").Hand} hand
   */
  constructor(network, send, hand) {
    this.#network = network;
    this.#pointing = new Pointing(network);
    this.#dial = new Dial(this.#root, send, hand);
    this.#root.addEventListener("pointerenter", () => clearTimeout(this.#leaving));
    this.#root.addEventListener("pointerleave", () => this.#leave());
    this.#root.addEventListener("keydown", (event) => this.#key(event));
    this.#root.addEventListener("focusout", () => this.#leave());
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
    this.#read();
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
    return this.#root.contains(document.activeElement);
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
      this.#dial.enter();
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
      this.#dial.turn(keyOf(place), this.#title.textContent);
      this.#pointing.mark(place);
      this.#read();
      this.#root.showPopover();
      this.#root.style.left = `${Math.max(4, Math.min(x + 14, innerWidth - this.#root.offsetWidth - 4))}px`;
      this.#root.style.top = `${Math.max(4, Math.min(y + 14, innerHeight - this.#root.offsetHeight - 4))}px`;
    }
  }

  #read() {
    this.#place && this.#dial.show(this.#parameters[this.#place.parameter] ?? NaN);
  }

  #key(/** @type {KeyboardEvent} */ event) {
    if (event.key === "Enter") {
      event.preventDefault();
      this.#dial.say() && this.close();
    }
  }

  #leave() {
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(() => !this.#typing() && this.close(), LINGER);
  }
}
