import { Colors } from "./color.js";
import { at } from "./query.js";
import { short, text } from "./texts.js";

const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The tile of every run: its picture, its loss, the link to where it is. */
export class Tiles {
  #root;
  #tiles;
  #colors = new Colors();
  /** @type {import("./standing.js").Standing | null} */
  #shown = null;

  // Lifecycle

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
    this.#tiles = /** @type {HTMLAnchorElement[]} */ ([...root.querySelectorAll(".tile")]);
    root.addEventListener("keydown", (event) => this.#move(event));
  }

  // Actions

  /** The colours have changed. */
  restyle() {
    this.#colors = new Colors();
    this.#shown && this.draw(this.#shown);
  }

  /** @param {import("./standing.js").Standing} standing */
  draw(standing) {
    this.#shown = standing;
    this.#tiles.forEach((tile, n) => standing.runners[n] && this.#tell(tile, standing, n));
  }

  // Private

  /**
   * @param {HTMLAnchorElement} tile
   * @param {import("./standing.js").Standing} standing
   * @param {number} n
   */
  #tell(tile, { runners, side, pictures }, n) {
    const { epoch, trainLoss, testLoss, diverged, place, heat } = runners[n];
    this.#paint(/** @type {HTMLCanvasElement} */ (tile.querySelector("canvas")), pictures.subarray(n * side * side, (n + 1) * side * side), side);
    const loss = /** @type {HTMLElement} */ (tile.querySelector("[data-tile=loss]"));
    loss.textContent = diverged ? text("compare.diverged") : short(Number.isNaN(testLoss) ? trainLoss : testLoss);
    tile.style.setProperty("--heat", String(heat / 254));
    tile.toggleAttribute("data-unknown", heat === 255);
    tile.toggleAttribute("data-reached", place > 0);
    const view = document.body.dataset.viewQuery ?? "";
    tile.href = `/?${[at(tile.dataset.run ?? "", epoch, 0), view].filter(Boolean).join("&")}`;
  }

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {Uint8Array} answers
   * @param {number} side
   */
  #paint(canvas, answers, side) {
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    const table = this.#colors.table(canvas.dataset.shade ?? "signed");
    if (canvas.width !== side || canvas.height !== side) {
      canvas.width = canvas.height = side;
    }
    const pixels = Uint32Array.from(answers, (answer) => table[answer]);
    context.putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer), side, side), 0, 0);
    canvas.classList.add("is-ready");
  }

  /** Arrow keys go from tile to tile. */
  #move(/** @type {KeyboardEvent} */ event) {
    const step = STEPS[/** @type {keyof typeof STEPS} */ (event.key)];
    const from = this.#tiles.indexOf(/** @type {HTMLAnchorElement} */ (event.target));
    const other = step && from >= 0 ? this.#tiles[from + step[0] + step[1] * this.#columns()] : undefined;
    if (step && from >= 0) {
      event.preventDefault();
      other?.focus();
    }
  }

  /** As the table says or, where tiles flow, as many as stand in the first line. */
  #columns() {
    const first = this.#tiles[0].offsetTop;
    return Number(this.#root.dataset.columns) || this.#tiles.filter((tile) => tile.offsetTop === first).length;
  }
}
