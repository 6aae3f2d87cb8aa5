import { moved } from "./arrows.js";
import { paintRelief } from "./relief.js";
import { short, text } from "./texts.js";

const ROUND = { turn: -0.6, tilt: 0.75 };
const DRAGGED = 0.008;
const KEYED = 0.06;
const STEEPEST = 1.5;

/**
 * Reads the loss at a place of the landscape, under the pointer or where the arrow keys lead; seen as a surface, these turn it.
 */
export class Landscape {
  /** @type {{column: number, row: number} | null} */
  #place = null;
  /** From where the surface is seen. */
  #from = ROUND;

  // Lifecycle

  /**
   * @param {HTMLElement} root
   * @param {() => void} turned called when it is seen otherwise, as a link says it
   */
  constructor(root, turned) {
    root.addEventListener("pointermove", (event) => this.#point(event));
    root.addEventListener("pointerdown", (event) => this.#point(event));
    root.addEventListener("keydown", (event) => this.#press(event));
    new MutationObserver((changes) => {
      this.show();
      changes.some(({ attributeName }) => attributeName === "data-landscape") && turned();
    }).observe(document.documentElement, { attributeFilter: ["data-theme", "data-palette", "data-landscape"] });
    addEventListener("resize", () => this.show());
    root.addEventListener("toggle", () => this.show(), true);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.show());
    this.show();
  }

  // Actions

  /** The picture may be another. */
  show() {
    const plot = document.getElementById("landscape-plot");
    const choice = /** @type {HTMLSelectElement | null} */ (document.getElementById("landscape-relief"));
    choice && (choice.value = document.documentElement.dataset.landscape ?? "");
    plot?.setAttribute("aria-label", text(solid() ? "landscape.turn" : "landscape.read"));
    if (plot && solid()) {
      paintRelief(plot, this.#from.turn, this.#from.tilt);
    }
    const said = document.getElementById("landscape-cursor");
    said && solid() && (said.textContent = "");
    if (plot && said && this.#place && !solid()) {
      const side = sideOf(plot);
      const { column, row } = clamped(this.#place, side);
      const [left, right, bottom, top] = (plot.dataset.window ?? "").split(" ").map(Number);
      const loss = losses(plot)[row * side + column];
      const u = left + ((right - left) * column) / (side - 1);
      const v = top - ((top - bottom) * row) / (side - 1);
      said.textContent = loss ? text("height", short(u), short(v), loss) : "";
      plot.querySelector(".landscape__cursor")?.setAttribute("d", cross(column / (side - 1), row / (side - 1)));
    }
  }

  // Private

  #point(/** @type {PointerEvent} */ event) {
    const plot = plotOf(event);
    if (plot && solid()) {
      event.buttons === 1 && event.type === "pointermove" && this.#turn(DRAGGED * event.movementX, DRAGGED * event.movementY);
    } else if (plot) {
      const box = plot.getBoundingClientRect();
      const side = sideOf(plot);
      this.#place = clamped({
        column: Math.round(((event.clientX - box.left) / box.width) * (side - 1)),
        row: Math.round(((event.clientY - box.top) / box.height) * (side - 1)),
      }, side);
      this.show();
    }
  }

  /**
   * @param {number} turn
   * @param {number} tilt
   */
  #turn(turn, tilt) {
    this.#from = { turn: this.#from.turn + turn, tilt: Math.min(STEEPEST, Math.max(0, this.#from.tilt + tilt)) };
    this.show();
  }

  #press(/** @type {KeyboardEvent} */ event) {
    const plot = plotOf(event);
    const step = moved(event);
    if (plot && step && solid()) {
      this.#turn(KEYED * step.right, KEYED * step.up);
      event.preventDefault();
      event.stopPropagation();
    } else if (plot && step) {
      const side = sideOf(plot);
      const from = this.#place ?? { column: (side - 1) / 2, row: (side - 1) / 2 };
      this.#place = clamped({ column: from.column + step.right, row: from.row - step.up }, side);
      this.show();
      event.preventDefault();
      event.stopPropagation();
    }
  }
}

/** Whether it is seen as a surface. */
function solid() {
  return document.documentElement.dataset.landscape === "surface";
}

function plotOf(/** @type {Event} */ { target }) {
  return target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest("#landscape-plot")) : null;
}

function losses(/** @type {HTMLElement} */ plot) {
  return (plot.dataset.losses ?? "").split(",");
}

function sideOf(/** @type {HTMLElement} */ plot) {
  return Math.round(Math.sqrt(losses(plot).length));
}

/**
 * @param {{column: number, row: number}} place
 * @param {number} side
 */
function clamped({ column, row }, side) {
  const within = (/** @type {number} */ at) => Math.min(side - 1, Math.max(0, at));
  return { column: within(column), row: within(row) };
}

/**
 * @param {number} x share of the width
 * @param {number} y share of the height
 */
function cross(x, y) {
  const [u, v] = [Math.round(1000 * x), Math.round(1000 * y)];
  return `M${u - 28} ${v}h56M${u} ${v - 28}v56`;
}
