import { Colors } from "./color.js";
import { enlarged } from "./enlarge.js";
import { GraphView } from "./graph.js";
import { text } from "./texts.js";
import { TrailView } from "./trail.js";

const MOST_PIXELS = 640;

/**
 * The large picture as the server drew it.
 * @param {HTMLElement} root
 */
export function pictureOf(root) {
  return "graph" in root.dataset ? new GraphView(root) : new MapView(root);
}

/** The large picture: what one unit answers over the plane. */
export class MapView {
  #canvas;
  #title;
  #root;
  #colors = new Colors();
  #trail;
  #source = new OffscreenCanvas(1, 1);

  // Lifecycle

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
    this.#trail = new TrailView(root);
    this.#canvas = /** @type {HTMLCanvasElement} */ (root.querySelector(".map__canvas"));
    this.#title = root.querySelector("[data-map=title]");
  }

  // Actions

  /** The colours have changed. */
  restyle() {
    this.#colors = new Colors();
  }

  /**
   * @param {import("./frame.js").Frame} frame
   * @param {{name: string, shade: string}} unit the one shown
   */
  draw(frame, { name, shade }) {
    this.#trail.draw(frame);
    if (frame.side === 0) {
      return;
    }
    const colors = this.#colors.table(shade);
    const side = this.#fit();
    const context = /** @type {CanvasRenderingContext2D} */ (this.#canvas.getContext("2d"));
    if ("discretize" in document.documentElement.dataset && shade === "signed") {
      context.putImageData(image(enlarged(frame.boundary, frame.side, side), side, colors), 0, 0);
    } else {
      this.#drawSmooth(context, frame, side, colors);
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
   * @param {Uint32Array} colors
   */
  #drawSmooth(context, frame, side, colors) {
    this.#source.width = this.#source.height = frame.side;
    this.#source.getContext("2d")?.putImageData(image(frame.boundary, frame.side, colors), 0, 0);
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
      this.#root.querySelector("img")?.setAttribute("alt", text("map.alt", name, ...(this.#root.dataset.window ?? "").split(" ")));
      if (this.#title) {
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
