import { token } from "./color.js";
import { isPower } from "./ticks.js";

const DASHES = { train: [5, 2.5], test: undefined, validation: [1.5, 3] };

/**
 * How a loss is drawn.
 * @param {"train" | "test" | "validation"} kind
 */
export function line(kind) {
  return {
    stroke: token(`--${kind}`, kind === "train" ? "#888" : "#000"),
    width: "projector" in document.documentElement.dataset ? 3 : 1.5,
    dash: DASHES[kind],
    points: { show: false },
  };
}

/** The height of a letter, in pixels. */
export function letter(/** @type {HTMLElement} */ root) {
  return Math.round(parseFloat(getComputedStyle(root).fontSize));
}

/** 1, 2 and 5 times the powers of ten: what is counted has no ticks between whole numbers. */
const STEPS = Array.from({ length: 24 }, (_, n) => [1, 2, 5].map((digit) => Number(`${digit}e${n - 9}`))).flat();

/**
 * An axis that gives its numbers the room they need, however large the letters.
 * @param {HTMLElement} root where it is drawn
 * @param {(value: number) => string} name
 * @param {number} apart at least, of two numbers, in letters' heights
 * @param {number} size of the axis, in letters' heights
 * @param {boolean} powers lines at powers of ten only
 * @returns {import("../vendor/uplot/uPlot.js").Axis}
 */
export function axis(root, name, apart, size, powers = false) {
  const pixels = letter(root);
  return {
    stroke: token("--text", "#444"),
    space: pixels * apart,
    incrs: STEPS,
    font: `${pixels}px ${getComputedStyle(root).fontFamily}`,
    size: pixels * size,
    grid: { stroke: token("--grid", "#8884"), width: 1, filter: (_, splits) => splits.map((split) => (powers && !isPower(split) ? null : split)) },
    ticks: { show: false },
    values: (_, values) => values.map((value) => (value === null ? "" : name(value))),
  };
}

/**
 * A line through an epoch; -1 is none.
 * @param {import("../vendor/uplot/uPlot.js").default} plot
 * @param {number} epoch
 * @param {string} color a token
 */
export function mark(plot, epoch, color) {
  if (epoch < 0) {
    return;
  }
  const x = plot.valToPos(epoch, "x", true);
  const { top, height } = plot.bbox;
  plot.ctx.save();
  plot.ctx.strokeStyle = token(color, "#888");
  plot.ctx.setLineDash([]);
  plot.ctx.lineWidth = 2 * devicePixelRatio;
  plot.ctx.beginPath();
  plot.ctx.moveTo(x, top);
  plot.ctx.lineTo(x, top + height);
  plot.ctx.stroke();
  plot.ctx.restore();
}

/** The epoch under the cursor; -1 where there is none. */
export function epochAt(/** @type {import("../vendor/uplot/uPlot.js").default} */ plot) {
  const index = plot.cursor.idx;
  return index === null || index === undefined ? -1 : Math.floor(plot.data[0][index]);
}
