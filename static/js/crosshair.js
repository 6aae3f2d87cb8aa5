// The cross on the large picture, and the two sliders that it is moved by.

import { decimal, windowOf } from "./near.js";

const SIDE = 12;

/** Whether it has the focus. */
export function within(/** @type {EventTarget | null} */ target) {
  return target instanceof HTMLInputElement && target.closest("#cross") !== null;
}

export function plot() {
  return /** @type {Element} */ (document.querySelector(".map__plot"));
}

/** Left, right, bottom and top of what the picture shows. */
export function frame() {
  return windowOf(plot());
}

export function slider(/** @type {"x" | "y"} */ side) {
  return /** @type {HTMLInputElement} */ (document.getElementById(`cross-${side}`));
}

/**
 * @param {{x: number, y: number}} at shares of the picture, from the left and from the bottom
 * @param {boolean} active
 */
export function drawCross({ x, y }, active) {
  document.getElementById("map")?.toggleAttribute("data-cross", active);
  for (const path of document.querySelectorAll(".map__cross path")) {
    path.setAttribute("transform", `translate(${SIDE * (x - 0.5)} ${SIDE * (0.5 - y)})`);
  }
  const [left, right, bottom, top] = frame();
  show(slider("x"), x, left, right);
  show(slider("y"), y, bottom, top);
}

/**
 * @param {HTMLInputElement} input
 * @param {number} share
 * @param {number} from
 * @param {number} to
 */
function show(input, share, from, to) {
  input.value = String(Math.round(share * Number(input.max)));
  input.setAttribute("aria-valuetext", String(Number(decimal(from + share * (to - from), to - from))));
}
