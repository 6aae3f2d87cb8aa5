import { branch, Fork } from "./fork.js";
import { Marked } from "./marked.js";
import { paintMarks } from "./marks.js";
import { joined, only, without } from "./query.js";
import { text, whole } from "./texts.js";

const REACH = "reach";

/** The epochs of the run as a line to move along. */
export class Timeline {
  #root;
  #slider;
  #history;
  #send;
  #changed;
  #marked;
  #epoch;
  #reach; // how far the run had been where the page began
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
   * @param {() => void} changed called when what the page's address says of other epochs has changed
   * @param {() => string} link to what the page shows
   */
  constructor(root, history, send, changed, link) {
    this.#root = root;
    this.#fork = new Fork(root, link);
    this.#slider = /** @type {HTMLInputElement} */ (root.querySelector("input"));
    this.#history = history;
    this.#send = send;
    this.#changed = changed;
    this.#epoch = Number(this.#slider.value);
    this.#reach = this.#slider.disabled ? 0 : Number(this.#slider.max);
    this.#marked = new Marked(root, (epoch) => this.seek(epoch), () => (changed(), this.#say(), this.#paint()));
    this.#slider.addEventListener("input", () => this.seek(Number(this.#slider.value)));
    root.addEventListener("click", ({ target }) => this.#click(target));
    new ResizeObserver(() => this.restyle()).observe(root);
    this.#say();
  }

  // Actions

  /** Goes to an epoch; of many in a row, as one drags, to the last of each moment. */
  seek(/** @type {number} */ epoch) {
    if (this.#last === 0) {
      return; // nothing was learned yet
    }
    this.#sought = Math.max(0, Math.min(this.#last, epoch));
    this.#request ||= requestAnimationFrame(() => {
      this.#request = 0;
      this.#send(`seek ${this.#sought}`);
    });
  }

  /** One epoch `back`; to `first`, `last`, `lowest`, `mark.previous`, `mark.next`; `mark` marks the epoch shown. */
  jump(/** @type {string} */ where) {
    if (where.startsWith("mark")) {
      this.#marked.jump(where, this.#here, this.#last);
    } else {
      this.seek({ back: this.#here - 1, first: 0, last: this.#last, lowest: this.#history.lowest }[where] ?? 0);
    }
  }

  /** The run is another: how far the one before had been says nothing of it. */
  turn() {
    this.#reach = 0;
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
    this.#say();
    this.#paint();
    this.#keep();
  }

  /** The colours or the size have changed. */
  restyle() {
    this.#drawn = "";
    this.#paint();
  }

  // Private

  get #last() {
    return Math.max(this.#history.length - 1, this.#epoch, this.#reach);
  }

  /** Where the run is, or is about to be. */
  get #here() {
    return this.#sought < 0 ? this.#epoch : this.#sought;
  }

  #click(/** @type {EventTarget | null} */ target) {
    const where = target instanceof Element ? target.closest("button")?.dataset.jump : undefined;
    where && this.jump(where);
  }

  #say() {
    const place = /** @type {HTMLElement} */ (this.#root.querySelector("[data-timeline=place]"));
    const marked = this.#marked.show(this.#epoch, this.#last);
    place.textContent = text("timeline", whole(this.#epoch), whole(this.#last));
    this.#slider.setAttribute("aria-valuetext", text(marked ? "timeline.marked" : "timeline.live", whole(this.#epoch), whole(this.#last)));
    this.#fork.show(!this.#playing && this.#epoch < this.#last, this.#last);
  }

  /** The address says how far the run has been, while it stands before that. */
  #keep() {
    const view = document.body.dataset.viewQuery ?? "";
    const reach = !this.#playing && this.#epoch < this.#last ? `${REACH}=${this.#last}` : "";
    if (only(view, [REACH]) !== reach) {
      document.body.dataset.viewQuery = joined(without(view, [REACH]), reach);
      this.#changed();
    }
  }

  /** What lies where: marks below, the lowest test loss and the epoch shown above. */
  #paint() {
    const lowest = this.#history.length > 0 ? this.#history.lowest : -1;
    const state = [this.#last, lowest, ...this.#marked.epochs].join(" ");
    if (state === this.#drawn) {
      return;
    }
    this.#drawn = state;
    const canvas = /** @type {HTMLCanvasElement} */ (this.#root.querySelector("canvas"));
    paintMarks(canvas, this.#marked.epochs.filter((epoch) => epoch <= this.#last), lowest, this.#last);
  }
}
