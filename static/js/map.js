import { pageColors } from "./color.js";
import { enlarged } from "./enlarge.js";

const MOST_PIXELS = 640;

/** The large picture: what one unit answers over the plane. */
export class MapView {
  #canvas;
  #title;
  #root;
  #colors = pageColors();
  #source = new OffscreenCanvas(1, 1);

  // Lifecycle

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
    this.#canvas = /** @type {HTMLCanvasElement} */ (root.querySelector(".map__canvas"));
    this.#title = root.querySelector("[data-map=title]");
  }

  // Actions

  /** The colours have changed. */
  restyle() {
    this.#colors = pageColors();
  }

  /**
   * @param {import("./frame.js").Frame} frame
   * @param {string} name of the unit shown
   */
  draw(frame, name) {
    if (frame.side === 0) {
      return;
    }
    const side = this.#fit();
    const context = /** @type {CanvasRenderingContext2D} */ (this.#canvas.getContext("2d"));
    if (document.documentElement.dataset.discretize === "true") {
      context.putImageData(image(enlarged(frame.boundary, frame.side, side), side, this.#colors), 0, 0);
    } else {
      this.#drawSmooth(context, frame, side);
    }
    this.#canvas.classList.add("is-ready");
    this.#name(frame.focus, name);
  }

  // Private

  /** As many pixels as the screen has there, within reason. */
  #fit() {
    const side = Math.min(MOST_PIXELS, Math.max(100, Math.round(this.#canvas.clientWidth * devicePixelRatio)));
    if (this.#canvas.width !== side) {
      this.#canvas.width = this.#canvas.height = side;
    }
    return side;
  }

  /**
   * The outer samples lie on the rim of the square, so half a sample is cut off all round.
   * @param {CanvasRenderingContext2D} context
   * @param {import("./frame.js").Frame} frame
   * @param {number} side
   */
  #drawSmooth(context, frame, side) {
    this.#source.width = this.#source.height = frame.side;
    this.#source.getContext("2d")?.putImageData(image(frame.boundary, frame.side, this.#colors), 0, 0);
    context.imageSmoothingQuality = "high";
    context.drawImage(this.#source, 0.5, 0.5, frame.side - 1, frame.side - 1, 0, 0, side, side);
  }

  /**
   * @param {string} focus
   * @param {string} name
   */
  #name(focus, name) {
    if (this.#root.dataset.focus !== focus) {
      this.#root.dataset.focus = focus;
      if (this.#title && name) {
        this.#title.textContent = name;
      }
    }
  }
}

/**
 * Answers as pixels.
 * @param {Uint8Array} answers
 * @param {number} side
 * @param {Uint32Array} colors
 */
export function image(answers, side, colors) {
  const pixels = new Uint32Array(side * side);
  for (let i = 0; i < pixels.length; i++) {
    pixels[i] = colors[answers[i]];
  }
  return new ImageData(new Uint8ClampedArray(pixels.buffer), side, side);
}
