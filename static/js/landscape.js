import { moved } from "./arrows.js";
import { joined, without } from "./query.js";
import { paintRelief } from "./relief.js";
import { short, text, written } from "./texts.js";
import { seen, solid, turned, viewpointOf, wordOf } from "./viewpoint.js";

const DRAGGED = 0.5;
const KEYED = 3;

/**
 * Reads the loss at a place of the landscape, under the pointer or where the arrow keys lead; seen as a surface, these turn it.
 */
export class Landscape {
  /** @type {{column: number, row: number} | null} */
  #place = null;
  /** From where the surface is seen. */
  #from = viewpointOf(seen());
  #turned;

  // Lifecycle

  /**
   * @param {HTMLElement} root
   * @param {() => void} turned called when it is seen otherwise, as a link says it
   */
  constructor(root, turned) {
    this.#turned = turned;
    root.addEventListener("pointermove", (event) => this.#point(event));
    root.addEventListener("pointerdown", (event) => this.#point(event));
    root.addEventListener("keydown", (event) => this.#press(event));
    new MutationObserver((changes) => {
      changes.some(({ attributeName }) => attributeName === "data-landscape") && this.#tell();
      this.show();
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
    choice && (choice.value = seen().split(":")[0]);
    plot?.setAttribute("aria-label", text(solid() ? "landscape.turn" : "landscape.read"));
    if (plot && solid()) {
      paintRelief(plot, this.#from);
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
      said.textContent = loss ? text("height", short(u), short(v), written(loss)) : "";
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
    this.#from = turned(this.#from, turn, tilt);
    document.documentElement.dataset.landscape = wordOf(this.#from);
  }

  /** The address is a link to what is seen. */
  #tell() {
    const word = seen() === "surface" ? wordOf(this.#from) : seen();
    document.body.dataset.viewQuery = joined(without(document.body.dataset.viewQuery ?? "", ["landscape"]), `landscape=${word}`);
    this.#turned();
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
