import { say } from "./easel.js";
import { elementOf } from "./fragments.js";
import { joined, only, without } from "./query.js";
import { text, whole } from "./texts.js";

const MARKS = "marks";
const MOST = 20;

/** The epochs that are marked: a list to go to them by and to take the marks away, and part of the page's address. */
export class Marked {
  #panel;
  #button;
  #seek;
  #changed;
  #epochs = marksOf(document.body.dataset.viewQuery ?? "");
  #listed = "";

  // Lifecycle

  /**
   * @param {HTMLElement} root the timeline
   * @param {(epoch: number) => void} seek
   * @param {() => void} changed called when the marks are others
   */
  constructor(root, seek, changed) {
    this.#panel = /** @type {HTMLDetailsElement} */ (root.querySelector("#marks"));
    this.#button = /** @type {HTMLElement} */ (root.querySelector("[data-jump=mark]"));
    this.#seek = seek;
    this.#changed = changed;
    this.#panel.addEventListener("click", ({ target }) => this.#click(target));
  }

  // Actions

  /** In their order. */
  get epochs() {
    return this.#epochs;
  }

  /**
   * `mark` marks an epoch, or takes its mark away; `mark.previous` and `mark.next` lead to the mark beside it.
   * @param {string} where
   * @param {number} epoch
   * @param {number} last the run has been no further
   */
  jump(where, epoch, last) {
    if (where === "mark") {
      return this.#mark(epoch);
    }
    const to = where === "mark.next" ? this.#epochs.find((mark) => mark > epoch && mark <= last) : this.#epochs.findLast((mark) => mark < epoch);
    to === undefined ? say(text("mark.none")) : this.#seek(to);
  }

  /**
   * Shows them beside an epoch; whether that is marked.
   * @param {number} epoch
   * @param {number} last
   */
  show(epoch, last) {
    const marked = this.#epochs.includes(epoch);
    this.#button.setAttribute("aria-pressed", String(marked));
    const state = [last, ...this.#epochs].join(" ");
    if (state !== this.#listed) {
      this.#listed = state;
      this.#list(last);
    }
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (this.#panel.querySelectorAll("[data-mark-go]"))) {
      button.ariaCurrent = Number(button.dataset.markGo) === epoch ? "true" : null;
    }
    return marked;
  }

  // Private

  #click(/** @type {EventTarget | null} */ target) {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button?.dataset.markGo) {
      this.#seek(Number(button.dataset.markGo));
    } else if (button?.dataset.markAway) {
      this.#mark(Number(button.dataset.markAway));
      const next = this.#panel.querySelector("[data-mark-away]") ?? this.#button;
      /** @type {HTMLElement} */ (next).focus();
    }
  }

  #mark(/** @type {number} */ epoch) {
    const others = this.#epochs.filter((mark) => mark !== epoch);
    const away = others.length < this.#epochs.length;
    this.#epochs = away ? others : [...others, epoch].slice(-MOST).sort((a, b) => a - b);
    const view = without(document.body.dataset.viewQuery ?? "", [MARKS]);
    document.body.dataset.viewQuery = joined(view, this.#epochs.length > 0 ? `${MARKS}=${this.#epochs.join(",")}` : "");
    say(text(away ? "mark.gone" : "mark.made", whole(epoch)));
    this.#changed();
  }

  #list(/** @type {number} */ last) {
    const row = /** @type {HTMLTemplateElement} */ (document.getElementById("mark-row")).innerHTML;
    const marks = this.#epochs.filter((epoch) => epoch <= last);
    this.#panel.querySelector("ul")?.replaceChildren(...marks.map((epoch) => rowOf(row, epoch)));
    this.#panel.hidden = marks.length === 0;
    this.#panel.open &&= marks.length > 0;
    /** @type {HTMLElement} */ (this.#panel.querySelector("[data-marks=count]")).textContent = whole(marks.length);
  }
}

/**
 * @param {string} markup of a row
 * @param {number} epoch
 */
function rowOf(markup, epoch) {
  const row = /** @type {HTMLElement} */ (elementOf(markup));
  const [go, away] = row.querySelectorAll("button");
  go.dataset.markGo = away.dataset.markAway = String(epoch);
  go.textContent = text("mark", whole(epoch));
  away.ariaLabel = away.title = text("mark.away", whole(epoch));
  return row;
}

/** The epochs that a page's query marks, in their order. */
function marksOf(/** @type {string} */ view) {
  return only(view, [MARKS]).slice(MARKS.length + 1).split(",").filter(Boolean).map(Number).sort((a, b) => a - b);
}
