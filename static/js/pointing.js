import { curveOf, nearest } from "./nearest.js";

const REACH = 9;
const REACH_OF_A_FINGER = 18;

/** Which link or bias one points at. Links are thin, so the nearest counts. */
export class Pointing {
  #network;
  #svg;
  #curves;
  /** @type {Element | null} */
  #marked = null;

  /** @param {import("./network.js").Network} network */
  constructor(network) {
    this.#network = network;
    this.#svg = /** @type {SVGSVGElement} */ (network.root.querySelector("svg.links"));
    this.#curves = network.links.map(({ path }) => curveOf(path.getAttribute("d") ?? ""));
  }

  /**
   * @param {PointerEvent | MouseEvent} event
   * @returns {import("./network.js").Link | import("./network.js").Unit | null}
   */
  at(event) {
    const target = /** @type {Element} */ (event.target);
    const bias = target.closest(".unit__bias");
    if (bias) {
      return this.#network.units.find((unit) => unit.bias === bias) ?? null;
    }
    return target.closest("button, input, .feature") ? null : this.#link(event);
  }

  /** Marks the link pointed at. */
  mark(/** @type {import("./network.js").Link | import("./network.js").Unit | null} */ place) {
    const path = place && "path" in place ? place.path : null;
    if (path !== this.#marked) {
      this.#marked?.removeAttribute("data-link-hover");
      path?.setAttribute("data-link-hover", "");
      this.#marked = path;
    }
  }

  #link(/** @type {PointerEvent | MouseEvent} */ event) {
    const box = this.#svg.getBoundingClientRect();
    const view = this.#svg.viewBox.baseVal;
    const x = ((event.clientX - box.left) / box.width) * view.width;
    const y = ((event.clientY - box.top) / box.height) * view.height;
    const touch = "pointerType" in event && event.pointerType === "touch";
    const reach = ((touch ? REACH_OF_A_FINGER : REACH) / box.height) * view.height;
    return this.#network.links[nearest(this.#curves, x, y, reach)] ?? null;
  }
}
