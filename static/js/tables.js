import { three, whole } from "./texts.js";

const ROWS = 20;
const LOSS_DIGITS = new Intl.NumberFormat(document.documentElement.lang || "en", {
  minimumFractionDigits: 4,
  maximumFractionDigits: 4,
});

/** The network and the curve in numbers. They are filled when the run rests and someone looks. */
export class Tables {
  #root;
  #history;
  /** @type {Float32Array | null} */
  #parameters = null;
  /** @type {Float32Array} */
  #curves = new Float32Array(0);

  /**
   * @param {HTMLDetailsElement} root
   * @param {import("./history.js").History} history
   */
  constructor(root, history) {
    this.#root = root;
    this.#history = history;
    root.addEventListener("toggle", () => this.#fill());
  }

  /** @param {import("./frame.js").Frame} frame */
  draw(frame) {
    this.#parameters = frame.parameters;
    this.#curves = frame.curves;
    if (frame.state !== "running" && frame.state !== "seeking") {
      this.#fill();
    }
  }

  #fill() {
    if (this.#root.open && this.#parameters) {
      for (const cell of this.#root.querySelectorAll("td[data-parameter]")) {
        cell.textContent = three(this.#parameters[Number(cell.getAttribute("data-parameter"))]);
      }
      for (const cell of this.#root.querySelectorAll("td[data-place]")) {
        cell.textContent = three(this.#curves[Number(cell.getAttribute("data-place"))]);
      }
      document.querySelector("#history-table tbody")?.replaceChildren(...epochs(this.#history.length).map((epoch) => this.#row(epoch)));
    }
  }

  #row(/** @type {number} */ epoch) {
    const row = document.createElement("tr");
    const head = document.createElement("th");
    const { train, test } = this.#history.at(epoch);
    head.scope = "row";
    head.textContent = whole(epoch);
    row.append(head);
    for (const loss of [train, test]) {
      row.insertCell().textContent = Number.isFinite(loss) ? LOSS_DIGITS.format(loss) : "–";
    }
    return row;
  }
}

/**
 * At most ROWS epochs, evenly apart, the last among them.
 * @param {number} length
 */
export function epochs(length) {
  const stride = Math.max(1, Math.ceil(length / ROWS));
  const shown = [];
  for (let epoch = length - 1; epoch >= 0; epoch -= stride) {
    shown.unshift(epoch);
  }
  return shown;
}
