const NUMBERS = 4;
const REACH = 6;

/** The lines along which a single unit changed its mind, the present one last. Their elements are the server's. */
export class TrailView {
  #lines;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#lines = Array.from(root.querySelectorAll(".map__trail line"));
  }

  /** @param {import("./frame.js").Frame} frame */
  draw({ lines }) {
    const none = this.#lines.length - lines.length / NUMBERS;
    this.#lines.forEach((line, n) => place(line, lines, NUMBERS * (n - none)));
  }
}

/**
 * @param {Element} line
 * @param {Float32Array} lines
 * @param {number} from
 */
function place(line, lines, from) {
  const shown = from >= 0 && Number.isFinite(lines[from]);
  line.toggleAttribute("data-away", !shown);
  if (shown) {
    line.setAttribute("x1", String(REACH * lines[from]));
    line.setAttribute("y1", String(-REACH * lines[from + 1]));
    line.setAttribute("x2", String(REACH * lines[from + 2]));
    line.setAttribute("y2", String(-REACH * lines[from + 3]));
  }
}
