import { drawGates } from "./gates.js";
import { brief, text } from "./texts.js";
import { numberIn, showOn, stepped } from "./weights.js";

/** Weights of a single unit to set by hand, and a truth table as the network answers it. */
export class LogicView {
  #root;
  #hand;
  #inputs;
  #rows;
  /** @type {ArrayLike<number>} */
  #parameters = [];
  /** @type {EventTarget | null} the control last used */
  #held = null;

  // Lifecycle

  /**
   * @param {HTMLElement} root
   * @param {import("./hand.js").Hand} hand
   */
  constructor(root, hand) {
    this.#root = root;
    this.#hand = hand;
    this.#inputs = /** @type {HTMLInputElement[]} */ (Array.from(root.querySelectorAll("input[data-set]")));
    this.#rows = Array.from(root.querySelectorAll("tr[data-row]"), (row) => ({ row, cells: Array.from(row.querySelectorAll("[data-cell]")) }));
    root.addEventListener("input", ({ target }) => this.#hold(target, !this.#hand.moving));
    root.addEventListener("change", ({ target }) => this.#hold(target, true));
    root.addEventListener("focusout", ({ target }) => this.#settle(target));
    root.addEventListener("keydown", (event) => this.#step(event));
  }

  // Actions

  /** @param {import("./frame.js").Frame} frame */
  draw(frame) {
    this.#parameters = frame.parameters;
    for (const input of this.#inputs) {
      if (!this.#inUse(input)) {
        showOn(input, frame.parameters[Number(input.dataset.parameter)]);
      }
    }
    drawGates(frame);
    const width = frame.units + 2;
    let [wrong, tied] = [0, false];
    this.#rows.forEach(({ row, cells }, n) => {
      const right = frame.rows[(n + 1) * width - 1] === 1;
      wrong += right ? 0 : 1;
      tied ||= !right && frame.rows[n * width + frame.units] === 0;
      row.toggleAttribute("data-right", right);
      for (const cell of cells) {
        const at = Number(cell.getAttribute("data-cell"));
        write(cell, at === width - 1 ? text(right ? "logic.right" : "logic.mistake") : brief(frame.rows[n * width + at]));
      }
    });
    this.#tell("wrong", text("logic.wrong", wrong, this.#rows.length));
    this.#tell("tie", tied ? text("logic.tie") : "");
    this.#tell("mistakes", frame.mistakes < 0 ? "" : text("logic.mistakes", frame.mistakes));
    this.#tell("period", frame.period === 0 ? "" : text("logic.period", frame.period));
  }

  // Private

  #inUse(/** @type {HTMLInputElement} */ input) {
    return input === this.#held && (input.type === "range" ? this.#hand.busy : input === document.activeElement);
  }

  /**
   * @param {EventTarget | null} target
   * @param {boolean} now the server is to know, not only the field beside
   */
  #hold(target, now) {
    if (!(target instanceof HTMLInputElement) || !target.dataset.set || !Number.isFinite(numberIn(target))) {
      return;
    }
    this.#hand.touch();
    this.#held = target;
    for (const other of this.#inputs) {
      other !== target && other.dataset.set === target.dataset.set && showOn(other, numberIn(target));
    }
    if (now) {
      this.#hand.set(target.dataset.set, numberIn(target));
    }
  }

  /** A field that was left without a number shows again what is. */
  #settle(/** @type {EventTarget | null} */ target) {
    if (target instanceof HTMLInputElement && target.dataset.set && !Number.isFinite(numberIn(target))) {
      showOn(target, this.#parameters[Number(target.dataset.parameter)]);
    }
  }

  #step(/** @type {KeyboardEvent} */ event) {
    const field = event.target;
    const value = field instanceof HTMLInputElement && field.type === "text" ? stepped(String(numberIn(field)), event) : null;
    if (value !== null) {
      event.preventDefault();
      /** @type {HTMLInputElement} */ (field).value = value;
      this.#hold(field, true);
    }
  }

  #tell(/** @type {string} */ part, /** @type {string} */ words) {
    const place = this.#root.querySelector(`[data-logic="${part}"]`);
    place && write(place, words);
  }
}

function write(/** @type {Element} */ place, /** @type {string} */ words) {
  if (place.textContent !== words) {
    place.textContent = words;
  }
}
