const LARGE_WEIGHT = 5;
const WIDEST = 10;

/**
 * How wide a link is drawn, in quarters of a pixel: 1 pixel for a weight of 0, 10 for one of 5 or more.
 * @param {number} weight
 */
export function quarters(weight) {
  return Math.round(4 * Math.min(WIDEST, 1 + (Math.abs(weight) / LARGE_WEIGHT) * (WIDEST - 1)));
}

/** The links between units, as wide as their weights are large. Only what has changed is touched. */
export class LinksView {
  #links;
  /** @type {Int8Array} quarters of pixels, negative for negative weights; 0 when not drawn yet */
  #drawn;

  /** @param {import("./network.js").Network} network */
  constructor(network) {
    this.#links = network.links;
    this.#drawn = new Int8Array(network.links.length);
  }

  /** @param {Float32Array} parameters */
  draw(parameters) {
    for (let n = 0; n < this.#links.length; n++) {
      const { path, parameter } = this.#links[n];
      const weight = parameters[parameter];
      const width = weight < 0 ? -quarters(weight) : quarters(weight);
      if (width !== this.#drawn[n]) {
        this.#touch(path, width, this.#drawn[n]);
        this.#drawn[n] = width;
      }
    }
  }

  /**
   * @param {SVGPathElement} path
   * @param {number} width
   * @param {number} before
   */
  #touch(path, width, before) {
    if (Math.abs(width) !== Math.abs(before)) {
      path.setAttribute("stroke-width", String(Math.abs(width) / 4));
    }
    if (Math.sign(width) !== Math.sign(before)) {
      path.dataset.sign = width < 0 ? "-" : "+";
    }
  }
}
