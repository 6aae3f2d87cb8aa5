import { text } from "./texts.js";

/**
 * @typedef {object} Unit
 * @property {number} layer
 * @property {number} unit
 * @property {HTMLElement} tile
 * @property {string} shade what the bytes of its picture mean (see color.js)
 * @property {HTMLCanvasElement} canvas
 * @property {HTMLElement} bias
 * @property {number} parameter index of the bias
 */

/**
 * @typedef {object} Link
 * @property {number} layer
 * @property {number} unit
 * @property {number} input
 * @property {number} parameter index of the weight
 * @property {SVGPathElement} path
 */

/** The elements of the network as the server drew them, and what its parts are called. */
export class Network {
  /** @type {Unit[]} in the order of a frame's thumbnails */
  units;
  /** @type {Link[]} */
  links;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.units = Array.from(root.querySelectorAll(".unit"), unitOf);
    this.links = Array.from(root.querySelectorAll("path.link"), linkOf);
  }

  /** @param {number} parameter */
  place(parameter) {
    return this.links.find((link) => link.parameter === parameter) ?? this.units.find((unit) => unit.parameter === parameter);
  }

  /**
   * @param {number} layer
   * @param {number} unit
   */
  unitName(layer, unit) {
    return this.focusName(`${layer} ${unit}`);
  }

  /** The name of the unit that `data-focus` means. */
  focusName(/** @type {string} */ focus) {
    return focus === this.root.dataset.answer ? (this.root.dataset.answerName ?? focus) : this.#labelOf(focus);
  }

  /** How the picture of the unit that `data-focus` means is named and coloured. */
  focused(/** @type {string} */ focus) {
    const unit = this.units.find(({ layer, unit }) => `${layer} ${unit}` === focus);
    return { name: this.focusName(focus), shade: unit?.shade ?? this.root.dataset.answerShade ?? "signed" };
  }

  #labelOf(/** @type {string} */ focus) {
    return this.root.querySelector(`[data-focus="${focus}"]`)?.getAttribute("aria-label") ?? focus;
  }

  /**
   * Where a link comes from: a feature, or a unit of the layer before.
   * @param {number} layer
   * @param {number} input
   */
  inputName(layer, input) {
    if (layer > 0) {
      return this.unitName(layer - 1, input);
    }
    return this.root.querySelector(`[data-input="${input}"][data-feature-name]`)?.getAttribute("data-feature-name") ?? `x${input + 1}`;
  }

  /** The same in few words, for a list that tells the layer. */
  shortInputName(/** @type {number} */ layer, /** @type {number} */ input) {
    return layer > 0 ? text("unit.short", input + 1) : this.inputName(layer, input);
  }

  /** What a weight or bias is called. */
  nameOf(/** @type {Unit | Link} */ place) {
    const unit = this.unitName(place.layer, place.unit);
    return "input" in place ? text("weight", this.inputName(place.layer, place.input), unit) : text("bias", unit);
  }

  /** The name of a layer's activation, as the head of its column shows it. */
  activationName(/** @type {number} */ layer) {
    return this.root.querySelectorAll(".network__head")[layer + 1]?.querySelector(".network__activation")?.textContent ?? "";
  }

  /** What belongs to a unit: its bias where it has one, then its weights. */
  parametersOf(/** @type {string} */ focus) {
    const mine = (/** @type {Unit | Link} */ part) => `${part.layer} ${part.unit}` === focus;
    return [...this.units.filter((unit) => mine(unit) && !unit.bias.hidden), ...this.links.filter(mine)];
  }
}

/**
 * The key of a parameter in a `set` command.
 * @param {Unit | Link} place
 */
export function keyOf(place) {
  return "input" in place ? `weight.${place.layer}.${place.unit}.${place.input}` : `bias.${place.layer}.${place.unit}`;
}

/**
 * @param {Element} tile
 * @returns {Unit}
 */
function unitOf(tile) {
  const element = /** @type {HTMLElement} */ (tile);
  const bias = /** @type {HTMLElement} */ (element.querySelector(".unit__bias"));
  return {
    layer: Number(element.dataset.layer),
    unit: Number(element.dataset.unit),
    tile: element,
    shade: element.dataset.shade ?? "signed",
    canvas: /** @type {HTMLCanvasElement} */ (element.querySelector("canvas")),
    bias,
    parameter: Number(bias.dataset.parameter),
  };
}

/**
 * @param {Element} element
 * @returns {Link}
 */
function linkOf(element) {
  const path = /** @type {SVGPathElement} */ (element);
  const { layer, unit, input, parameter } = path.dataset;
  return { layer: Number(layer), unit: Number(unit), input: Number(input), parameter: Number(parameter), path };
}
