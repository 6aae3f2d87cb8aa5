// A surface over a square, seen from the side: its cells are painted one over the other, the farthest first.

import { token, tokenColor } from "./color.js";
import { extent, heightAt, piecesOf, projection } from "./slopes.js";

const VEIL = [8, 119, 189];
const DEPTH = 0.84;
const LETTERS = 5;
const LIGHT = 1.6;

/** A surface on a canvas, with a way over it. */
export class Surface {
  #context;
  #see;
  #scale;
  #relief;
  #paper = tokenColor("--surface");

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {import("./slopes.js").Relief} relief
   * @param {{turn: number, tilt: number}} from
   * @param {number} size of letters, which stand around it
   */
  constructor(canvas, relief, { turn, tilt }, size) {
    const ratio = devicePixelRatio;
    [canvas.width, canvas.height] = [Math.round(canvas.clientWidth * ratio), Math.round(canvas.clientHeight * ratio)];
    this.#context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    this.#see = projection(turn, tilt);
    this.#relief = relief;
    const [left, right, low, high] = extent(this.#see);
    const beside = LETTERS * size;
    this.#scale = Math.min((canvas.width - beside) / (right - left), (canvas.height - 2 * size) / (high - low));
    this.#context.translate((canvas.width + beside - size) / 2 - (this.#scale * (left + right)) / 2, canvas.height / 2 + (this.#scale * (low + high)) / 2);
    this.#context.lineJoin = "round";
  }

  /**
   * Parts of the way are hidden by what is before them, and shine through.
   * @param {import("./slopes.js").Place[]} way
   */
  paint(way) {
    const width = Math.max(1.5, this.#scale / 70);
    const pieces = piecesOf(this.#relief, way);
    const draw = (/** @type {{from: import("./slopes.js").Place, to: import("./slopes.js").Place}} */ { from, to }) => {
      this.line([this.on(from), this.on(to)], token("--negative", "#f59322"), width);
    };
    this.line([[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]].map(([x, y]) => this.at(x, y, 0)), token("--line-strong", "#888"), 1);
    for (const cell of this.#order()) {
      this.#cell(cell);
      pieces.get(cell)?.forEach(draw);
    }
    this.#context.globalAlpha = 0.35;
    [...pieces.values()].flat().forEach(draw);
    this.#context.globalAlpha = 1;
  }

  /**
   * A place of the canvas.
   * @param {number} x
   * @param {number} y
   * @param {number} height
   */
  at(x, y, height) {
    const [right, up] = this.#see(x, y, height);
    return [this.#scale * right, -this.#scale * up];
  }

  /** Where a place on the surface is seen. */
  on(/** @type {import("./slopes.js").Place} */ { x, y }) {
    return this.at(x, y, heightAt(this.#relief, { x, y }));
  }

  /**
   * @param {number[][]} places of the canvas
   * @param {string} color
   * @param {number} width
   */
  line(places, color, width) {
    this.#context.beginPath();
    places.forEach(([x, y]) => this.#context.lineTo(x, y));
    this.#context.strokeStyle = color;
    this.#context.lineWidth = width;
    this.#context.stroke();
  }

  /** Cells, the farthest first. */
  #order() {
    const { side } = this.#relief;
    const back = (/** @type {number} */ cell) => this.#see(...this.#corner(cell, 0.5, 0.5), 0)[2];
    const cells = Array.from({ length: (side - 1) ** 2 }, (_, n) => Math.floor(n / (side - 1)) * side + (n % (side - 1)));
    return cells.map((cell) => ({ cell, back: back(cell) })).sort((a, b) => b.back - a.back).map(({ cell }) => cell);
  }

  /**
   * @param {number} cell the number of its corner at the left and back
   * @param {number} right
   * @param {number} front
   * @returns {[number, number]}
   */
  #corner(cell, right, front) {
    const { side } = this.#relief;
    return [(2 * ((cell % side) + right)) / (side - 1) - 1, 1 - (2 * (Math.floor(cell / side) + front)) / (side - 1)];
  }

  #cell(/** @type {number} */ cell) {
    const { side, heights } = this.#relief;
    const corners = [[0, 0], [1, 0], [1, 1], [0, 1]].map(([right, front]) => ({ right, front, height: heights[cell + front * side + right] }));
    const [a, b, , d] = corners.map(({ height }) => height);
    const mean = corners.reduce((sum, { height }) => sum + height / 4, 0);
    if (!Number.isNaN(mean)) {
      this.#context.beginPath();
      corners.forEach(({ right, front, height }) => this.#context.lineTo(.../** @type {[number, number]} */ (this.at(...this.#corner(cell, right, front), height))));
      this.#context.closePath();
      this.#context.fillStyle = shade(this.#paper, mean, 1 + LIGHT * (b - a - (d - a) / 2));
      this.#context.fill();
      this.#context.lineWidth = 0.5;
      this.#context.strokeStyle = shade(this.#paper, Math.min(1, mean + 0.25), 0.8);
      this.#context.stroke();
    }
  }
}

/**
 * The higher the darker, as on the contours; slopes that face the light are brighter.
 * @param {number[]} paper
 * @param {number} height
 * @param {number} light
 */
function shade(paper, height, light) {
  const part = DEPTH * height;
  const bright = Math.min(1.15, Math.max(0.75, light));
  const mixed = paper.map((share, i) => Math.min(255, Math.round((share + (VEIL[i] - share) * part) * bright)));
  return `rgb(${mixed.join(" ")})`;
}
