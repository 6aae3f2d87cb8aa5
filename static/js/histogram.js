const BINS = 31;
const REACH = 3.1;
const HEIGHT = 30;

/** How large the weights are, while someone looks. */
export class HistogramView {
  #root;
  #path;
  #again = () => {};

  /** @param {HTMLDetailsElement} root */
  constructor(root) {
    this.#root = root;
    this.#path = root.querySelector("path");
    root.addEventListener("toggle", () => this.#again());
  }

  /**
   * @param {Float32Array} parameters
   * @param {import("./network.js").Network} network
   */
  draw(parameters, network) {
    this.#again = () => {
      if (this.#root.open) {
        this.#path?.setAttribute("d", bars(counts(weights(network, parameters))));
      }
    };
    this.#again();
  }
}

/**
 * All parameters but the biases; not every weight has a link that is drawn.
 * @param {import("./network.js").Network} network
 * @param {Float32Array} parameters
 */
function weights(network, parameters) {
  const biases = new Set(network.units.map((unit) => unit.parameter));
  return Array.from(parameters).filter((_, n) => !biases.has(n));
}

/**
 * How many weights are in each bin; the outermost hold all that lie beyond.
 * @param {number[]} weights
 */
export function counts(weights) {
  const bins = new Array(BINS).fill(0);
  for (const weight of weights) {
    bins[Math.min(BINS - 1, Math.max(0, Math.floor(((weight + REACH) / (2 * REACH)) * BINS)))]++;
  }
  return bins;
}

/** @param {number[]} bins */
function bars(bins) {
  const most = Math.max(1, ...bins);
  return bins
    .map((count, n) => {
      const height = ((HEIGHT * count) / most).toFixed(2);
      return `M${n} ${HEIGHT}v-${height}h0.9v${height}z`;
    })
    .join("");
}
