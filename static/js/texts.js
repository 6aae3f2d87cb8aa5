// The visitor's language: strings from the page, numbers by Intl.

const element = document.getElementById("texts");
/** @type {Record<string, string>} */
const texts = element ? JSON.parse(element.textContent ?? "{}") : {};
const language = document.documentElement.lang || "en";

/**
 * The text of a key, its places {0}, {1} filled; the key itself where the page has no text.
 * @param {string} key
 * @param {...(string | number)} values
 */
export function text(key, ...values) {
  return values.reduce((/** @type {string} */ filled, value, i) => filled.replaceAll(`{${i}}`, String(value)), texts[key] ?? key);
}

/**
 * With a proper minus.
 * @param {Intl.NumberFormatOptions} options
 */
function format(options) {
  const numbers = new Intl.NumberFormat(language, options);
  return (/** @type {number} */ value) => (Number.isFinite(value) ? numbers.format(value).replace("-", "−") : "–");
}

const HUGE = 1e6;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Digits with an exponent, as `1.35e−04`, as they are written in mathematics, 1.35·10⁻⁴; others as they are. */
export function written(/** @type {string} */ digits) {
  const [size, exponent] = digits.replaceAll("-", "−").split("e");
  const raised = [...String(Number((exponent ?? "").replace("−", "-")))].map((sign) => RAISED[Number(sign)] ?? "⁻").join("");
  return exponent === undefined ? size : `${size}·10${raised}`;
}

/** `1.35·10⁻⁴`, with so many decimals before the power of ten. */
function powered(/** @type {number} */ value, /** @type {number} */ decimals) {
  return written(value.toExponential(decimals));
}

/**
 * A number with too many digits to read takes a power of ten.
 * @param {(value: number) => string} usual
 */
function legible(usual) {
  return (/** @type {number} */ value) => (Number.isFinite(value) && Math.abs(value) >= HUGE ? powered(value, 2) : usual(value));
}

export const whole = format({ maximumFractionDigits: 0 });
export const three = legible(format({ minimumFractionDigits: 3, maximumFractionDigits: 3 }));
export const percent = format({ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
export const hundredths = format({ style: "percent", maximumFractionDigits: 0 });
const thousandths = format({ maximumFractionDigits: 3 });

/** At most three decimals; what is not 0 does not look like it. */
export function brief(/** @type {number} */ value) {
  const size = Math.abs(value);
  return Number.isFinite(value) && size >= HUGE ? powered(value, 2) : value !== 0 && size < 0.0005 ? powered(value, 0) : thousandths(value + 0);
}

export const short = legible(format({ maximumSignificantDigits: 3 }));
