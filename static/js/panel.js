import { Dial } from "./dial.js";
import { keyOf } from "./network.js";
import { text } from "./texts.js";

const PAUSE = 250;

/** Bias and weights of the unit shown large, each with a slider and a field of its own: the way to every weight by keyboard. */
export class Panel {
  #root = /** @type {HTMLElement} */ (document.getElementById("unit-panel"));
  #rows = /** @type {HTMLElement} */ (this.#root.querySelector("[data-weights]"));
  #signpost = document.getElementById("unit-signpost");
  #row = /** @type {HTMLTemplateElement} */ (document.getElementById("weight-row"));
  #send;
  #hand;
  #network;
  #focus = "";
  #drawn = -Infinity;
  /** @type {{dial: Dial, parameter: number}[]} */
  #dials = [];

  // Lifecycle

  /**
   * @param {import("./network.js").Network} network
   * @param {(command: string) => void} send
   * @param {import("./hand.js").Hand} hand
   */
  constructor(network, send, hand) {
    this.#network = network;
    this.#send = send;
    this.#hand = hand;
  }

  // Actions

  /**
   * Shows a unit of a network.
   * @param {import("./network.js").Network} network
   * @param {string} focus
   */
  show(network, focus) {
    const [layer, unit] = focus.split(" ").map(Number);
    this.#network = network;
    this.#focus = focus;
    this.#name("title", network.unitName(layer, unit));
    this.#name("activation", network.activationName(layer));
    this.#rows.replaceChildren();
    this.#dials = network.parametersOf(focus).map((place) => this.#dial(place));
    this.#root.hidden = this.#dials.length === 0;
    this.#point(network.unitName(layer, unit));
    this.#drawn = -Infinity;
  }

  /** Another network is on the page: the unit shown is the one in the same place. */
  turn(/** @type {import("./network.js").Network} */ network) {
    if (this.#focus !== "") {
      this.show(network, this.#focus);
    }
  }

  /** @param {import("./frame.js").Frame} frame */
  draw(frame) {
    const now = performance.now();
    if (this.#dials.length === 0 || (frame.state === "running" && now - this.#drawn < PAUSE)) {
      return;
    }
    this.#drawn = now;
    for (const { dial, parameter } of this.#dials) {
      dial.show(frame.parameters[parameter]);
    }
  }

  // Private

  /**
   * @param {string} part
   * @param {string} name
   */
  #name(part, name) {
    const place = this.#root.querySelector(`[data-panel="${part}"]`);
    if (place) {
      place.textContent = name;
    }
  }

  /** Leads to the unit's card. */
  #point(/** @type {string} */ name) {
    const what = this.#signpost?.querySelector(".signpost__what");
    if (this.#signpost && what) {
      what.textContent = name;
      this.#signpost.hidden = this.#root.hidden;
    }
  }

  #dial(/** @type {import("./network.js").Link | import("./network.js").Unit} */ place) {
    const row = /** @type {HTMLElement} */ (this.#row.content.firstElementChild?.cloneNode(true));
    const name = "input" in place ? this.#network.shortInputName(place.layer, place.input) : text("panel.bias");
    const head = /** @type {Element} */ (row.querySelector("[data-row=name]"));
    const dial = new Dial(row, this.#send, this.#hand);
    head.textContent = name;
    dial.turn(keyOf(place), name);
    this.#rows.append(row);
    return { dial, parameter: place.parameter };
  }
}
