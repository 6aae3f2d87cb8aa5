import { text, whole } from "./texts.js";

const MILLION = 1e6;

/** The losses of all runs of a race where the cursor stands on their curves: under the pointer, or where the slider is. */
export class Readout {
  #root;
  /** @type {number | null} how far from the left end (0) to the right one (1); null where nobody looks */
  #share = null;

  // Lifecycle

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
    for (const event of ["pointermove", "pointerdown"]) {
      root.addEventListener(event, (moved) => this.#point(/** @type {PointerEvent} */ (moved)));
    }
    root.addEventListener("pointerleave", ({ pointerType }) => pointerType === "mouse" && this.#look(null));
    root.addEventListener("input", ({ target }) => this.#slide(target));
    root.addEventListener("focusin", ({ target }) => this.#slide(target));
    root.addEventListener("focusout", () => this.#look(null));
  }

  // Actions

  /** The curves are longer. */
  redraw() {
    const chart = this.#chart;
    if (chart && this.#share !== null) {
      const clock = this.#share * Number(chart.dataset.end);
      this.#lanes.forEach((lane, n) => this.#tell(`[data-lane="${n}"]`, lossAt(lane, clock)));
      this.#tell("[data-lane=head]", text(`compare.at.${chart.dataset.measure}`, whole(chart.dataset.measure === "work" ? clock / MILLION : Math.floor(clock + 1e-9))));
      chart.querySelector(".plot__line--cursor")?.setAttribute("d", this.#line(chart));
      this.#slider?.setAttribute("aria-valuetext", this.#sentence());
    }
  }

  // Private

  get #chart() {
    return /** @type {HTMLElement | null} */ (this.#root.querySelector("svg[data-end]"));
  }

  get #lanes() {
    return /** @type {HTMLElement[]} */ ([...this.#root.querySelectorAll("path[data-losses]")]);
  }

  get #slider() {
    return /** @type {HTMLInputElement | null} */ (this.#root.querySelector("#compare-at"));
  }

  #point(/** @type {PointerEvent} */ { target, clientX, pointerType }) {
    const chart = target instanceof Element ? /** @type {HTMLElement | null} */ (target.closest("svg[data-end]")) : null;
    const slider = this.#slider;
    if (chart && slider) {
      const { left, width } = chart.getBoundingClientRect();
      const [from, to] = frameOf(chart);
      const share = ((clientX - left) / width - from) / (to - from);
      slider.value = String(Math.max(0, Math.min(1, share)) * Number(slider.max));
      this.#look(Number(slider.value) / Number(slider.max));
    } else if (pointerType === "mouse" && target !== slider) {
      this.#look(null);
    }
  }

  #slide(/** @type {EventTarget | null} */ target) {
    target instanceof HTMLInputElement && target === this.#slider && this.#look(Number(target.value) / Number(target.max));
  }

  /** Nobody looking, the table says what is. */
  #look(/** @type {number | null} */ share) {
    if (share === null && this.#share !== null) {
      this.#root.querySelectorAll("[data-lane]").forEach((cell) => (cell.textContent = cell.getAttribute("data-usual")));
      this.#chart?.querySelector(".plot__line--cursor")?.setAttribute("d", "");
    }
    this.#share = share;
    this.redraw();
  }

  /**
   * @param {string} where
   * @param {string} what
   */
  #tell(where, what) {
    const cell = this.#root.querySelector(where);
    cell && (cell.textContent = what);
  }

  #line(/** @type {HTMLElement} */ chart) {
    const [from, to, top, bottom] = frameOf(chart);
    const [, , width, height] = (chart.getAttribute("viewBox") ?? "").split(" ").map(Number);
    return `M${(from + (to - from) * (this.#share ?? 0)) * width} ${top * height}V${bottom * height}`;
  }

  /** The head of the column, and what stands below it by the names of the runs. */
  #sentence() {
    const rows = [...this.#root.querySelectorAll(".compare__order tbody tr")];
    const told = rows.map((row) => `${row.querySelector("th")?.textContent} ${row.querySelector("[data-lane]")?.textContent}`);
    return [this.#root.querySelector("[data-lane=head]")?.textContent, ...told].join(", ");
  }
}

/** Left, right, top and bottom of where the curves are, in shares of the picture. */
function frameOf(/** @type {HTMLElement} */ chart) {
  return (chart.dataset.frame ?? "").split(" ").map(Number);
}

/**
 * The loss that a run had last when it had come so far; a dash where it has not come.
 * @param {HTMLElement} lane
 * @param {number} clock
 */
export function lossAt({ dataset }, clock) {
  const losses = (dataset.losses ?? "").split(" ");
  const n = Math.floor(clock / Number(dataset.every) + 1e-9);
  return clock >= Number(dataset.until) ? losses[losses.length - 1] : (losses[n] ?? "–");
}
