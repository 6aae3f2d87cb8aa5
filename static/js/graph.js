import { text } from "./texts.js";

const REACH = 6;
const FAR = 4; // lines are cut off by the window; so many heights beyond, they may as well be level

/** The graph of a function: what the network answers, and what units contribute. The elements are the server's. */
export class GraphView {
  #root;
  #lines;
  #title;
  #answer;
  #unit;
  #bias;
  /** @type {SVGPathElement[]} */
  #contributions;
  /** Layer of the units that contribute. */
  #layer;
  #bottom;
  #top;

  // Lifecycle

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
    this.#lines = /** @type {Element} */ (root.querySelector(".graph"));
    this.#title = /** @type {Element} */ (root.querySelector("[data-map=title]"));
    const path = (/** @type {string} */ selector) => /** @type {SVGPathElement} */ (root.querySelector(selector));
    this.#answer = path(".graph__answer");
    this.#unit = path(".graph__unit");
    this.#bias = path("[data-bias]");
    this.#contributions = Array.from(root.querySelectorAll("[data-contribution]"));
    this.#layer = Number(root.querySelector(".graph__contributions")?.getAttribute("data-layer"));
    [, , this.#bottom, this.#top] = root.dataset.window?.replaceAll("−", "-").split(" ").map(Number) ?? [];
    this.#tick();
  }

  // Actions

  /** The style sheets see to colours. */
  restyle() {}

  /**
   * @param {import("./frame.js").Frame} frame
   * @param {{name: string}} unit the one shown
   */
  draw(frame, { name }) {
    const { curves, places, parameters } = frame;
    const row = (/** @type {number} */ n) => this.#path(curves.subarray(n * places, (n + 1) * places));
    const [layer, unit] = frame.focus.split(" ").map(Number);
    this.#answer.setAttribute("d", row(0));
    this.#contributions.forEach((line, n) => {
      line.setAttribute("d", row(1 + n));
      line.toggleAttribute("data-lit", layer === this.#layer && unit === n);
      sign(line, parameters);
    });
    this.#unit.setAttribute("d", row(1 + this.#contributions.length));
    this.#bias.setAttribute("d", `M${-REACH} ${this.#down(sign(this.#bias, parameters))}H${REACH}`);
    this.#name(frame.focus, name, layer > this.#layer ? name : text(layer === this.#layer ? "graph.contribution" : "graph.answer", name));
  }

  // Private

  /** Numbers at places evenly apart; broken where one is none. */
  #path(/** @type {Float32Array} */ numbers) {
    let path = "";
    let down = false;
    numbers.forEach((number, n) => {
      if (!Number.isNaN(number)) {
        path += `${down ? "L" : "M"}${across(n, numbers.length)} ${this.#down(number)}`;
      }
      down = !Number.isNaN(number);
    });
    return path;
  }

  #down(/** @type {number} */ number) {
    const up = (2 * number - this.#bottom - this.#top) / (this.#top - this.#bottom);
    return (-REACH * Math.max(-FAR, Math.min(FAR, up))).toFixed(3);
  }

  /**
   * @param {string} focus
   * @param {string} name
   * @param {string} seen what is seen of it
   */
  #name(focus, name, seen) {
    if (this.#root.dataset.focus !== focus) {
      this.#root.dataset.focus = focus;
      this.#title.textContent = name;
      this.#lines.setAttribute("aria-label", text("graph.alt", seen));
    }
  }

  /** Unless somebody chose, contributions are shown where there are few enough to read. */
  #tick() {
    const tick = /** @type {HTMLInputElement | null} */ (document.getElementById("contributions"));
    const chosen = document.documentElement.dataset.contributions;
    if (tick) {
      tick.checked = chosen === "auto" ? !("crowded" in this.#root.dataset) : chosen === "true";
    }
  }
}

/**
 * Where a place of so many lies in the square.
 * @param {number} n
 * @param {number} places
 */
function across(n, places) {
  return Math.round(1000 * ((2 * n) / (places - 1) - 1) * REACH) / 1000;
}

/**
 * Shows the sign of a line's weight or bias.
 * @param {SVGPathElement} line
 * @param {Float32Array} parameters
 */
function sign(line, parameters) {
  const value = parameters[Number(line.dataset.parameter)];
  const shown = value < 0 ? "-" : "+";
  if (line.dataset.sign !== shown) {
    line.dataset.sign = shown;
  }
  return value;
}
