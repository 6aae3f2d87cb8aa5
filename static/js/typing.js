import { stepped } from "./weights.js";

const LONGEST = 400;

/** @typedef {HTMLInputElement | HTMLSelectElement} Field */

/**
 * Tells which sample is typed, and into which card, whenever its fields hold another.
 * @param {(card: string, pick: string) => void} tell
 */
export function listen(tell) {
  document.addEventListener("input", ({ target }) => say(target, tell));
  document.addEventListener("keydown", (event) => {
    const field = event.target;
    const value = field instanceof HTMLInputElement && field.closest("[data-typed]") ? stepped(field.value, event) : null;
    if (value !== null) {
      event.preventDefault();
      /** @type {HTMLInputElement} */ (field).value = value;
      say(field, tell);
    }
  });
}

/** Fields nobody is typing in show what the card is about. */
export function settle() {
  for (const field of /** @type {NodeListOf<Field>} */ (document.querySelectorAll("[data-typed-value]"))) {
    if (field !== document.activeElement) {
      field.value = field.dataset.typedValue ?? "";
    }
  }
}

/**
 * @param {EventTarget | null} target
 * @param {(card: string, pick: string) => void} tell
 */
function say(target, tell) {
  const root = target instanceof Element ? target.closest("[data-typed]") : null;
  root && sayAll(root, tell);
}

/**
 * What all fields of a sample hold, if they hold something right.
 * @param {Element} root
 * @param {(card: string, pick: string) => void} tell
 */
export function sayAll(root, tell) {
  const fields = /** @type {Field[]} */ ([...root.querySelectorAll("input, select")]);
  if (fields.length > 0 && fields.every((field) => field.checkValidity())) {
    const goal = decimal(fields.at(-1)?.value ?? "");
    tell(root.getAttribute("data-typed") ?? "", `${written(root, fields.slice(0, -1))}${goal === "" ? "" : `:to:${goal}`}`);
  }
}

/**
 * A picture, a sentence, or numbers.
 * @param {Element} root
 * @param {Field[]} fields
 */
function written(root, fields) {
  const pad = root.querySelector("[data-pad]");
  const sentence = root.querySelector("input[type=text]");
  const words = sentence instanceof HTMLInputElement ? wordsOf(sentence.value) : "";
  return pad ? `pixels:${pad.getAttribute("data-pad")}` : sentence ? `words:${words}` : `row:${fields.map(({ value }) => decimal(value)).join(":")}`;
}

/** Words in small letters, as what is looked into is written. */
export function wordsOf(/** @type {string} */ sentence) {
  return (sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []).join("_").slice(0, LONGEST);
}

/** As what is looked into is written: without an exponent. */
function decimal(/** @type {string} */ text) {
  const plain = /^-?\d{1,16}(\.\d{1,17})?$/.test(text);
  return text === "" || plain ? text : Number(text).toFixed(15).replace(/\.?0+$/, "");
}
