import { text } from "./texts.js";

/**
 * What units are on a truth table, `AND`, wherever the page says it.
 * @param {import("./frame.js").Frame} frame
 */
export function drawGates({ rows, units }) {
  if (rows.length > 0) {
    for (const mark of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-gate]"))) {
      const name = text(`gate.${answersOf(mark, rows, units + 2)}`, "x₁", "x₂");
      if (mark.textContent !== name) {
        mark.textContent = name;
      }
    }
  }
}

/**
 * Row by row, whether the answer of the unit that is meant is a 1.
 * @param {HTMLElement} mark
 * @param {Float32Array} rows
 * @param {number} width of a row
 */
function answersOf(mark, rows, width) {
  let answers = "";
  for (let at = Number(mark.dataset.gate); at < rows.length; at += width) {
    answers += rows[at] >= Number(mark.dataset.least) ? "1" : "0";
  }
  return answers;
}
