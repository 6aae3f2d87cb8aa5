import { stepped } from "./weights.js";

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
  const fields = /** @type {Field[]} */ ([...(root?.querySelectorAll("input, select") ?? [])]);
  if (fields.length > 0 && fields.every((field) => field.checkValidity())) {
    const [goal, ...numbers] = [fields.at(-1), ...fields.slice(0, -1)].map((field) => decimal(field?.value ?? ""));
    tell(root?.getAttribute("data-typed") ?? "", `row:${numbers.join(":")}${goal === "" ? "" : `:to:${goal}`}`);
  }
}

/** As what is looked into is written: without an exponent. */
function decimal(/** @type {string} */ text) {
  const plain = /^-?\d{1,16}(\.\d{1,17})?$/.test(text);
  return text === "" || plain ? text : Number(text).toFixed(15).replace(/\.?0+$/, "");
}
