import { short, text } from "./texts.js";

/** Reads the loss at a place of the landscape, under the pointer or where the arrow keys lead. */
export class Landscape {
  /** @type {{column: number, row: number} | null} */
  #place = null;

  // Lifecycle

  constructor(/** @type {HTMLElement} */ root) {
    root.addEventListener("pointermove", (event) => this.#point(event));
    root.addEventListener("pointerdown", (event) => this.#point(event));
    root.addEventListener("keydown", (event) => this.#press(event));
  }

  // Actions

  /** The picture may be another. */
  show() {
    const plot = document.getElementById("landscape-plot");
    const said = document.getElementById("landscape-cursor");
    if (plot && said && this.#place) {
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
    if (plot) {
      const box = plot.getBoundingClientRect();
      const side = sideOf(plot);
      this.#place = clamped({
        column: Math.round(((event.clientX - box.left) / box.width) * (side - 1)),
        row: Math.round(((event.clientY - box.top) / box.height) * (side - 1)),
      }, side);
      this.show();
    }
  }

  #press(/** @type {KeyboardEvent} */ event) {
    const plot = plotOf(event);
    const step = moved(event.key);
    if (plot && step) {
      const side = sideOf(plot);
      const from = this.#place ?? { column: (side - 1) / 2, row: (side - 1) / 2 };
      this.#place = clamped({ column: from.column + step[0], row: from.row + step[1] }, side);
      this.show();
      event.preventDefault();
      event.stopPropagation();
    }
  }
}

/** Columns to the right and rows down that a key goes; `null` for other keys. */
function moved(/** @type {string} */ key) {
  switch (key) {
    case "ArrowLeft":
      return [-1, 0];
    case "ArrowRight":
      return [1, 0];
    case "ArrowUp":
      return [0, -1];
    case "ArrowDown":
      return [0, 1];
    default:
      return null;
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
