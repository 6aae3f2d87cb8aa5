import { short } from "./texts.js";

const compactly = new Intl.NumberFormat(document.documentElement.lang || "en", { notation: "compact", maximumSignificantDigits: 3 });

/** A large number in little room: 12K. */
export function compact(/** @type {number} */ value) {
  return compactly.format(value);
}

/** A small number in little room: 1e-5. */
export function small(/** @type {number} */ value) {
  return value !== 0 && value < 1e-3 ? value.toExponential(0) : short(value);
}

/** Whether a number is a power of ten. */
export function isPower(/** @type {number} */ value) {
  return Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-6;
}
