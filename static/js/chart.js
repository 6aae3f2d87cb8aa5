import uPlot from "../vendor/uplot/uPlot.js";
import { axis, epochAt, letter, line, mark } from "./curves.js";
import { compact, small } from "./ticks.js";
import { short, text, whole } from "./texts.js";

const FLOOR = 1e-6;

/** The loss of every epoch as a curve. */
export class ChartView {
  #root;
  #history;
  /** @type {uPlot | null} */
  #plot = null;
  #log = false;
  #drawn = "";
  #best = -1;
  #epoch = -1;
  #pick;
  #readout = document.createElement("p");

  // Lifecycle

  /**
   * @param {HTMLElement} root
   * @param {import("./history.js").History} history
   * @param {(epoch: number) => void} pick called with the epoch clicked on
   */
  constructor(root, history, pick) {
    this.#pick = pick;
    this.#root = root;
    this.#history = history;
    root.setAttribute("role", "img");
    root.setAttribute("aria-label", root.querySelector("svg")?.getAttribute("aria-label") ?? "");
    this.#readout.className = "chart__readout";
    this.#readout.hidden = true;
    const log = document.getElementById("chart-log");
    log?.addEventListener("change", () => this.#scale(/** @type {HTMLInputElement} */ (log).checked));
    new ResizeObserver(() => this.#plot?.setSize(this.#size())).observe(root);
  }

  // Actions

  /** The colours have changed. */
  restyle() {
    this.#rebuild();
  }

  /**
   * Draws what is new.
   * @param {number} best an epoch to mark; -1 is none
   * @param {number} shown the epoch on the page
   */
  draw(best, shown) {
    const last = this.#history.at(this.#history.length - 1);
    this.#best = best;
    this.#epoch = shown < this.#history.length - 1 ? shown : -1;
    const state = `${this.#history.length} ${last.train} ${last.test} ${best} ${this.#epoch}`;
    if (this.#history.length > 0 && state !== this.#drawn) {
      this.#drawn = state;
      this.#plot ? this.#plot.setData(this.#data()) : this.#rebuild();
    }
  }

  // Private

  #scale(/** @type {boolean} */ log) {
    this.#log = log;
    this.#rebuild();
  }

  #rebuild() {
    if (this.#history.length > 0) {
      this.#plot?.destroy();
      this.#root.classList.add("has-plot");
      this.#root.replaceChildren(this.#readout);
      this.#plot = new uPlot(this.#options(), this.#data(), this.#root);
      this.#plot.over.addEventListener("click", () => this.#plot && this.#pick(epochAt(this.#plot)));
    }
  }

  /** @returns {uPlot.AlignedData} */
  #data() {
    const [epochs, ...losses] = this.#history.curve();
    return [epochs, ...losses.map((kind) => this.#drawable(kind))];
  }

  /** A logarithm has no place for 0, and a curve none for what is not a number. */
  #drawable(/** @type {number[]} */ losses) {
    return losses.map((loss) => (Number.isFinite(loss) ? Math.max(loss, this.#log ? FLOOR : 0) : null));
  }

  #size() {
    return { width: Math.max(60, this.#root.clientWidth), height: Math.max(60, this.#root.clientHeight) };
  }

  /** @returns {uPlot.Options} */
  #options() {
    return {
      ...this.#size(),
      legend: { show: false },
      cursor: { drag: { x: false, y: false }, points: { size: 6 } },
      hooks: { setCursor: [(plot) => this.#tell(plot)], draw: [(plot) => this.#mark(plot)] },
      scales: {
        x: { time: false, range: (_, from, to) => [from, Math.max(to, from + 10)] },
        y: { distr: this.#log ? 3 : 1, range: (_, from, to) => (this.#log ? uPlot.rangeLog(from, to, 10, true) : [0, Math.max(to * 1.05, 1e-3)]) },
      },
      padding: [null, Math.max(17, letter(this.#root)), null, null],
      axes: [axis(this.#root, compact, 3.2, 2.2), axis(this.#root, small, 1.7, 4, this.#log)],
      series: [{}, line("train"), line("test"), line("validation")],
    };
  }

  #mark(/** @type {uPlot} */ plot) {
    mark(plot, this.#best, "--validation");
    mark(plot, this.#epoch, "--accent");
  }

  /** The losses under the cursor: those of the epoch itself, not what stands for it in the drawing. */
  #tell(/** @type {uPlot} */ plot) {
    const epoch = epochAt(plot);
    const { train, test, validation } = this.#history.at(epoch);
    const third = Number.isFinite(validation) ? ` · ${text("chart.validation")} ${short(validation)}` : "";
    this.#readout.hidden = epoch < 0;
    this.#readout.textContent = `${text("chart.epoch")} ${whole(epoch)} · ${text("chart.train")} ${short(train)} · ${text("chart.test")} ${short(test)}${third}`;
  }
}
