import { token } from "./color.js";

const AWAY = 1.1;
const BELOW = 0.7;
const SIDEWAYS = 0.4;
const HALO = 0.3;

/** Words on a canvas that never stand on each other: those that would are left out, the later ones. */
export class Lettering {
  #context;
  #size;
  /** @type {{left: number, right: number, middle: number}[]} */
  #said = [];

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {number} size of letters, in pixels of the canvas
   */
  constructor(canvas, size) {
    this.#context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    this.#size = size;
    this.#context.font = `${size}px ${getComputedStyle(canvas).fontFamily}`;
    this.#context.textBaseline = "middle";
    this.#context.textAlign = "left";
  }

  /**
   * @param {string} words
   * @param {number} x
   * @param {number} y of their middle
   * @param {"left" | "center" | "right"} align
   */
  say(words, x, y, align) {
    const width = this.#context.measureText(words).width;
    const left = x - { left: 0, center: width / 2, right: width }[align];
    const box = { left, right: left + width, middle: y };
    const apart = (/** @type {typeof box} */ other) =>
      box.left > other.right + this.#size / 3 || other.left > box.right + this.#size / 3 || Math.abs(y - other.middle) > this.#size;
    if (this.#said.every(apart)) {
      this.#said.push(box);
      this.#context.strokeStyle = token("--surface", "#fff");
      this.#context.lineWidth = HALO * this.#size;
      this.#context.strokeText(words, left, y);
      this.#context.fillStyle = token("--ink", "#000");
      this.#context.fillText(words, left, y);
    }
  }

  /**
   * Below a place of an edge, and outwards.
   * @param {string} words
   * @param {number[]} edge
   * @param {number[]} within
   */
  beside(words, [x, y], [fromX, fromY]) {
    const length = Math.hypot(x - fromX, y - fromY) || 1;
    const [right, down] = [(x - fromX) / length, (y - fromY) / length];
    const align = Math.abs(right) < SIDEWAYS ? "center" : right > 0 ? "left" : "right";
    this.say(words, x + AWAY * this.#size * right * SIDEWAYS, y + this.#size * (BELOW + down * (AWAY - BELOW)), align);
  }
}
