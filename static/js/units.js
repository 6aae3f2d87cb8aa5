import { Colors } from "./color.js";
import { image } from "./map.js";
import { text, three } from "./texts.js";

const LARGE_BIAS = 2;
const STRENGTHS = 10;

/** A thumbnail and a bias for each unit. Only what has changed is painted. */
export class UnitsView {
  #units;
  #colors = new Colors();
  /** @type {Uint8Array} what is painted */
  #painted = new Uint8Array(0);
  #focus = "";

  // Lifecycle

  /** @param {import("./network.js").Network} network */
  constructor(network) {
    this.#units = network.units;
  }

  // Actions

  /** The colours have changed: everything is painted anew. */
  restyle() {
    this.#colors = new Colors();
    this.#painted = new Uint8Array(0);
  }

  /** @param {import("./frame.js").Frame} frame */
  draw(frame) {
    const area = frame.thumbnailSide * frame.thumbnailSide;
    if (area > 0 && frame.thumbnails.length === area * this.#units.length) {
      this.#units.forEach((unit, n) => this.#paint(unit, frame, n * area, (n + 1) * area));
      this.#painted = frame.thumbnails.slice();
    }
    const resting = frame.digest !== "";
    document.documentElement.toggleAttribute("data-unseen", frame.left.length === 0);
    this.#units.forEach((unit, n) => {
      showBias(unit, frame.parameters[unit.parameter]);
      nameBias(unit, frame.parameters[unit.parameter], resting);
      unit.tile.toggleAttribute("data-left", frame.left[n] === 1);
      tellLeft(unit, resting && frame.left[n] === 1);
    });
    this.#mark(frame.focus);
  }

  // Private

  /**
   * @param {import("./network.js").Unit} unit
   * @param {import("./frame.js").Frame} frame
   * @param {number} start
   * @param {number} end
   */
  #paint(unit, frame, start, end) {
    if (same(this.#painted, frame.thumbnails, start, end)) {
      return;
    }
    const side = frame.thumbnailSide;
    if (unit.canvas.width !== side) {
      unit.canvas.width = unit.canvas.height = side;
    }
    unit.canvas.getContext("2d")?.putImageData(image(frame.thumbnails.subarray(start, end), side, this.#colors.table(unit.shade)), 0, 0);
    unit.canvas.classList.add("is-ready");
  }

  #mark(/** @type {string} */ focus) {
    if (focus !== this.#focus) {
      this.#focus = focus;
      for (const { layer, unit, tile } of this.#units) {
        tile.toggleAttribute("data-focused", `${layer} ${unit}` === focus);
      }
    }
  }
}

/**
 * @param {Uint8Array} before
 * @param {Uint8Array} after
 * @param {number} start
 * @param {number} end
 */
function same(before, after, start, end) {
  if (before.length !== after.length) {
    return false;
  }
  for (let i = start; i < end; i++) {
    if (before[i] !== after[i]) {
      return false;
    }
  }
  return true;
}

/**
 * @param {import("./network.js").Unit} unit
 * @param {number} value
 */
function showBias({ bias }, value) {
  const strength = String(Math.round(Math.min(1, Math.abs(value) / LARGE_BIAS) * STRENGTHS));
  if (bias.dataset.strength !== strength) {
    bias.dataset.strength = strength;
  }
  const sign = value < 0 ? "-" : "+";
  if (bias.dataset.sign !== sign) {
    bias.dataset.sign = sign;
  }
}

/**
 * Says of a unit that rests that it was left out, as its picture shows.
 * @param {import("./network.js").Unit} unit
 * @param {boolean} left
 */
function tellLeft({ tile }, left) {
  const map = /** @type {HTMLElement} */ (tile.querySelector(".unit__map"));
  if (left !== map.hasAttribute("aria-description")) {
    left ? map.setAttribute("aria-description", text("unit.left")) : map.removeAttribute("aria-description");
  }
}

/**
 * Its value as a title. While it changes the title would always be late; the card reads it then.
 * @param {import("./network.js").Unit} unit
 * @param {number} value
 * @param {boolean} resting
 */
function nameBias({ bias }, value, resting) {
  const title = resting ? `${bias.getAttribute("aria-label")}: ${three(value)}` : "";
  if (bias.title !== title) {
    bias.title = title;
  }
}
