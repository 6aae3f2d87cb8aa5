import { token } from "./color.js";
import { Lettering } from "./lettering.js";
import { Surface } from "./surface.js";
import { short, text } from "./texts.js";
import { radians } from "./viewpoint.js";

const ROUND = 0.02;

/**
 * Paints the landscape of a plot as a surface, from the same losses as its contours.
 * @param {HTMLElement} plot
 * @param {import("./viewpoint.js").Viewpoint} from
 */
export function paintRelief(plot, from) {
  const canvas = plot.querySelector("canvas");
  const losses = (plot.dataset.losses ?? "").split(",");
  const [least, most, logarithmic] = (plot.dataset.relief ?? "").split(" ");
  const window = (plot.dataset.window ?? "").split(" ").map(Number);
  if (canvas && canvas.clientWidth > 0) {
    const heights = losses.map((loss) => heightOf(loss, Number(least), Number(most), logarithmic === "true"));
    const surface = new Surface(canvas, { side: Math.round(Math.sqrt(heights.length)), heights }, radians(from), sizeOf(canvas));
    const way = placesOf(plot.dataset.way ?? "", window);
    surface.paint(way);
    label(canvas, surface, window, [Number(least), Number(most)]);
    way.length > 0 && mark(canvas, surface, way[0], "--surface", "--negative");
    way.length > 0 && mark(canvas, surface, way[way.length - 1], "--negative", "--surface");
  }
}

/**
 * As high as the server's contours have it: from 0, the least loss, to 1; NaN where it is not known yet.
 * @param {string} loss
 * @param {number} least
 * @param {number} most
 * @param {boolean} logarithmic
 */
export function heightOf(loss, least, most, logarithmic) {
  if (loss === "") {
    return NaN;
  }
  const value = Number(loss.replace("−", "-"));
  const height = logarithmic ? Math.log(Math.max(value, least) / least) / Math.log(most / least) : (value - least) / (most - least);
  return Number.isNaN(value) ? 1 : Math.min(1, Math.max(0, Number.isNaN(height) ? 0 : height));
}

/**
 * @param {string} way
 * @param {number[]} window
 */
function placesOf(way, [left, right, bottom, top]) {
  return way.split(" ").filter(Boolean).map((place) => {
    const [u, v] = place.split(",").map(Number);
    return { x: (2 * (u - left)) / (right - left) - 1, y: (2 * (v - bottom)) / (top - bottom) - 1 };
  });
}

/**
 * The ends of both sides below their edges in front, and, where heights are seen, the losses at the corner farthest to the left.
 * @param {HTMLCanvasElement} canvas
 * @param {Surface} surface
 * @param {number[]} window
 * @param {number[]} losses
 */
function label(canvas, surface, [left, right, bottom, top], losses) {
  const size = sizeOf(canvas);
  const lettering = new Lettering(canvas, size);
  const down = (/** @type {number} */ x, /** @type {number} */ y) => surface.at(x, y, 0)[1];
  const front = down(0, 1) > down(0, -1) ? 1 : -1;
  const beside = down(1, 0) > down(-1, 0) ? 1 : -1;
  const corner = [[-1, -1], [1, -1], [1, 1], [-1, 1]].sort((a, b) => surface.at(a[0], a[1], 0)[0] - surface.at(b[0], b[1], 0)[0])[0];
  const [foot, head] = [0, 1].map((height) => surface.at(corner[0], corner[1], height));
  const across = (/** @type {string} */ words, /** @type {number} */ x) => lettering.beside(words, surface.at(x, front, 0), surface.at(x, 0, 0));
  const along = (/** @type {string} */ words, /** @type {number} */ y) => lettering.beside(words, surface.at(beside, y, 0), surface.at(0, y, 0));
  if (foot[1] - head[1] > 2 * size) {
    surface.line([foot, head], token("--line-strong", "#888"), devicePixelRatio);
    lettering.say(`${text("landscape.loss")} ${short(losses[1])}`, head[0] - size / 2, head[1], "right");
    lettering.say(short(losses[0]), foot[0] - size / 2, foot[1] - size / 2, "right");
  }
  [[-0.85, left], [0.85, right]].forEach(([x, end]) => across(short(end), x));
  [[-0.85, bottom], [0.85, top]].forEach(([y, end]) => along(short(end), y));
  across("→", 0);
  along("↑", 0);
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Surface} surface
 * @param {import("./slopes.js").Place} place
 * @param {string} fill
 * @param {string} rim
 */
function mark(canvas, surface, place, fill, rim) {
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  const [x, y] = surface.on(place);
  if (!Number.isNaN(y)) {
    context.beginPath();
    context.arc(x, y, ROUND * canvas.height, 0, 2 * Math.PI);
    context.fillStyle = token(fill, "#fff");
    context.fill();
    context.strokeStyle = token(rim, "#f59322");
    context.lineWidth = (ROUND * canvas.height) / 3;
    context.stroke();
  }
}

/** Of letters, in pixels of the canvas. */
function sizeOf(/** @type {HTMLCanvasElement} */ canvas) {
  return parseFloat(getComputedStyle(canvas).fontSize) * devicePixelRatio;
}
