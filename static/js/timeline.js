import { branch, Fork } from "./fork.js";
import { paintMarks } from "./marks.js";
import { joined, only, without } from "./query.js";
import { text, whole } from "./texts.js";

const MARKS = "marks";
const MOST_MARKS = 20;

/** The epochs of the run as a line to move along. */
export class Timeline {
  #root;
  #slider;
  #history;
  #send;
  #changed;
  #marks = marksOf(document.body.dataset.viewQuery ?? "");
  #epoch = 0;
  #playing = false;
  #sought = -1;
  #request = 0;
  #drawn = "";
  #fork;

  // Lifecycle

  /**
   * @param {HTMLElement} root
   * @param {import("./history.js").History} history
   * @param {(command: string) => void} send
   * @param {() => void} changed called when the marks are others
   * @param {() => string} link to what the page shows
   */
  constructor(root, history, send, changed, link) {
    this.#root = root;
    this.#fork = new Fork(root, link);
    this.#slider = /** @type {HTMLInputElement} */ (root.querySelector("input"));
    this.#history = history;
    this.#send = send;
    this.#changed = changed;
    this.#slider.addEventListener("input", () => this.seek(Number(this.#slider.value)));
    root.addEventListener("click", ({ target }) => this.#click(target));
    new ResizeObserver(() => (this.#drawn = "")).observe(root);
  }

  // Actions

  /** Goes to an epoch; of many in a row, as one drags, to the last of each moment. */
  seek(/** @type {number} */ epoch) {
    if (this.#last === 0) {
      return; // still on the way to where the page opens, or nothing was learned yet
    }
    this.#sought = Math.max(0, Math.min(this.#last, epoch));
    this.#request ||= requestAnimationFrame(() => {
      this.#request = 0;
      this.#send(`seek ${this.#sought}`);
    });
  }

  /** One epoch back. */
  back() {
    this.seek((this.#sought < 0 ? this.#epoch : this.#sought) - 1);
  }

  /** @param {import("./frame.js").Frame} frame */
  draw(frame) {
    if (frame.state === "seeking") {
      return;
    }
    const arrived = this.#sought < 0 || frame.epoch === this.#sought;
    this.#epoch = frame.epoch;
    this.#playing = frame.state === "running";
    this.#playing && branch();
    this.#sought = arrived || this.#playing ? -1 : this.#sought;
    this.#slider.max = String(Math.max(1, this.#last));
    this.#slider.disabled = this.#last === 0;
    if (this.#sought < 0) {
      this.#slider.value = String(frame.epoch);
    }
    this.#slider.setAttribute("aria-valuetext", text("timeline.live", whole(this.#epoch), whole(this.#last)));
    this.#say();
    this.#paint();
  }

  /** The colours have changed. */
  restyle() {
    this.#drawn = "";
  }

  // Private

  get #last() {
    return Math.max(this.#history.length - 1, this.#epoch);
  }

  #click(/** @type {EventTarget | null} */ target) {
    const where = target instanceof Element ? target.closest("button")?.dataset.jump : undefined;
    if (where === "mark") {
      this.#mark();
    } else if (where) {
      this.seek({ first: 0, last: this.#last, lowest: this.#history.lowest }[where] ?? 0);
    }
  }

  #mark() {
    const others = this.#marks.filter((epoch) => epoch !== this.#epoch);
    this.#marks = others.length < this.#marks.length ? others : [...others, this.#epoch].sort((a, b) => a - b).slice(-MOST_MARKS);
    const view = without(document.body.dataset.viewQuery ?? "", [MARKS]);
    document.body.dataset.viewQuery = joined(view, this.#marks.length > 0 ? `${MARKS}=${this.#marks.join(",")}` : "");
    this.#changed();
    this.#say();
    this.#paint();
  }

  #say() {
    const place = /** @type {HTMLElement} */ (this.#root.querySelector("[data-timeline=place]"));
    place.textContent = text("timeline", whole(this.#epoch), whole(this.#last));
    this.#root.querySelector("[data-jump=mark]")?.setAttribute("aria-pressed", String(this.#marks.includes(this.#epoch)));
    this.#fork.show(!this.#playing && this.#epoch < this.#last);
  }

  /** What lies where: marks below, the lowest test loss and the epoch shown above. */
  #paint() {
    const state = [this.#last, this.#history.lowest, ...this.#marks].join(" ");
    if (state === this.#drawn) {
      return;
    }
    this.#drawn = state;
    const canvas = /** @type {HTMLCanvasElement} */ (this.#root.querySelector("canvas"));
    paintMarks(canvas, this.#marks.filter((epoch) => epoch <= this.#last), this.#history.lowest, this.#last);
  }
}

/** The epochs that a page's query marks. */
function marksOf(/** @type {string} */ view) {
  return only(view, [MARKS]).slice(MARKS.length + 1).split(",").filter(Boolean).map(Number);
}
