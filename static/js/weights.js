/**
 * What an arrow key makes of a weight: up and down by 0.1, with Shift by 1, with Alt by 0.01. Null for other keys.
 * @param {string} value
 * @param {{key: string, shiftKey: boolean, altKey: boolean}} event
 */
export function stepped(value, { key, shiftKey, altKey }) {
  const direction = key === "ArrowUp" ? 1 : key === "ArrowDown" ? -1 : 0;
  if (direction === 0) {
    return null;
  }
  const step = shiftKey ? 1 : altKey ? 0.01 : 0.1;
  return String(Number(((Number(value) || 0) + direction * step).toFixed(4)));
}

/**
 * The number in a field, however its minus and its decimals are typed; NaN where there is none.
 * @param {{value: string}} field
 */
export function numberIn({ value }) {
  const plain = value.trim().replace("−", "-").replace(",", ".");
  return plain === "" ? NaN : Number(plain);
}

/**
 * Shows a weight on a control. A slider reaches as far as its value.
 * @param {HTMLInputElement} control
 * @param {number} value
 */
export function showOn(control, value) {
  if (control.type === "range") {
    const reach = Math.max(Number(control.max), Math.ceil(Math.abs(value)) || 0);
    [control.min, control.max] = [String(-reach), String(reach)];
  }
  const shown = String(Number(value.toPrecision(5)));
  if (control.value !== shown) {
    control.value = shown;
  }
}
