import { keyOf } from "./network.js";
import { text } from "./texts.js";
import { stepped } from "./weights.js";

const PAUSE = 250;

/** Bias and weights of the unit shown large, each in a field of its own: the way to every weight by keyboard. */
export class Panel {
  #root = /** @type {HTMLElement} */ (document.getElementById("unit-panel"));
  #rows = /** @type {HTMLElement} */ (this.#root.querySelector("[data-weights]"));
  #signpost = document.getElementById("unit-signpost");
  #row = /** @type {HTMLTemplateElement} */ (document.getElementById("weight-row"));
  #send;
  #network;
  #focus = "";
  #drawn = -Infinity;
  /** @type {{input: HTMLInputElement, place: import("./network.js").Link | import("./network.js").Unit}[]} */
  #fields = [];

  // Lifecycle

  /**
   * @param {import("./network.js").Network} network
   * @param {(command: string) => void} send
   */
  constructor(network, send) {
    this.#network = network;
    this.#send = send;
    this.#rows.addEventListener("change", ({ target }) => this.#say(target));
    this.#rows.addEventListener("keydown", (event) => this.#key(event));
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
    this.#fields = network.parametersOf(focus).map((place) => this.#field(place));
    this.#root.hidden = this.#fields.length === 0;
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
    if (this.#fields.length === 0 || (frame.state === "running" && now - this.#drawn < PAUSE)) {
      return;
    }
    this.#drawn = now;
    for (const { input, place } of this.#fields) {
      if (input !== document.activeElement) {
        input.value = String(Number(frame.parameters[place.parameter].toPrecision(5)));
      }
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

  #field(/** @type {import("./network.js").Link | import("./network.js").Unit} */ place) {
    const row = /** @type {DocumentFragment} */ (this.#row.content.cloneNode(true));
    const name = "input" in place ? this.#network.shortInputName(place.layer, place.input) : text("panel.bias");
    const head = /** @type {Element} */ (row.querySelector("[data-row=name]"));
    const input = /** @type {HTMLInputElement} */ (row.querySelector("[data-row=value]"));
    head.textContent = name;
    input.setAttribute("aria-label", name);
    this.#rows.append(row);
    return { input, place };
  }

  #say(/** @type {EventTarget | null} */ target) {
    const field = this.#fields.find(({ input }) => input === target);
    if (field && field.input.value !== "") {
      this.#send(`set ${keyOf(field.place)}=${field.input.value}`);
    }
  }

  #key(/** @type {KeyboardEvent} */ event) {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const value = stepped(input.value, event);
    if (value !== null) {
      event.preventDefault();
      input.value = value;
      this.#say(input);
    }
  }
}
