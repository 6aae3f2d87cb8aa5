import { kindOf, nameOf } from "./cards.js";
import { say } from "./easel.js";
import { text } from "./texts.js";
import { paintUnit } from "./unitmap.js";

const NARROW = "(max-width: 860px)";
const ABOVE = "dialog[open], details.drop[open], #card:popover-open, :root[data-microscope] body";

/**
 * Cards that stand beside the network, or as a sheet at the lower rim, in place of what is there otherwise: what is pressed explains itself,
 * and what a link or an example is about. A page that opens with them has them from the server.
 */
export class Explanation {
  #root;
  #changed;
  /** @type {string[]} the cards */
  #shown = [];
  /** @type {string[]} those that were not open before, an empty name for the whole */
  #opened = [];
  /** @type {HTMLElement | null} where the focus was before */
  #back = null;
  /** A sample's way through the layers is unfolded once; who folds it up again wants it so. */
  #unfolds = false;

  // Lifecycle

  /**
   * @param {HTMLDetailsElement} root all cards
   * @param {() => void} changed called when they are closed
   */
  constructor(root, changed) {
    this.#root = root;
    this.#changed = changed;
    root.addEventListener("toggle", ({ target }) => this.#folded(target), true);
    this.#found();
    root.querySelector("#explain-close")?.addEventListener("click", () => this.close());
    document.addEventListener("keydown", (event) => this.#key(event), true);
  }

  // Actions

  /** Those of the open cards that one sees. */
  among(/** @type {Element[]} */ open) {
    return this.active ? open.filter((part) => this.#shown.includes(nameOf(part))) : open;
  }

  get active() {
    return this.#shown.length > 0;
  }

  /** Whether there is a place for them. */
  get possible() {
    const { alone, microscope } = document.documentElement.dataset;
    return alone === undefined && microscope === undefined;
  }

  /**
   * Shows cards and nothing else.
   * @param {string[]} cards
   * @param {Element | null} about what was pressed: it stays in sight
   */
  show(cards, about = null) {
    const shown = cards.filter((card) => this.#part(card));
    if (shown.join() === this.#shown.join()) {
      return;
    }
    this.#turn(this.#opened.filter((card) => card && !shown.includes(card)), false);
    this.#opened = ["", ...shown].filter((card) => this.#opened.includes(card) || !this.#part(card)?.open);
    this.#shown = shown;
    this.#mark();
    this.#root.scrollTop = 0;
    this.#unfolds = true;
    this.#back = this.#root.contains(document.activeElement) ? this.#back : /** @type {HTMLElement | null} */ (document.activeElement);
    about && matchMedia(NARROW).matches && about.scrollIntoView({ block: "nearest" });
    say(text("explain", about?.getAttribute("aria-label") ?? this.#part(shown[0])?.querySelector("summary")?.textContent ?? ""));
  }

  /** Gives them the focus. */
  lead() {
    this.#part(this.#shown[0])?.querySelector("summary")?.focus({ preventScroll: true });
  }

  close() {
    if (!this.active) {
      return;
    }
    const inside = this.#root.contains(document.activeElement);
    this.#shown = [];
    this.#mark();
    this.#turn(this.#opened, false);
    this.#opened = [];
    inside && (this.#back ?? /** @type {HTMLElement | null} */ (document.querySelector("button[data-command=play]")))?.focus({ preventScroll: true });
    this.#changed();
  }

  /** What was found is in the cards. */
  filled() {
    const way = this.#shown.map((card) => this.#part(card)?.querySelector("details.look__way")).find(Boolean);
    if (way && this.#unfolds) {
      this.#unfolds = false;
      way.setAttribute("open", "");
    }
    requestAnimationFrame(() => paintUnit(this.#root.querySelector("canvas[data-unit-map]")));
  }

  // Private

  /** What the page opened with. */
  #found() {
    if ("explains" in document.documentElement.dataset) {
      this.#shown = [...this.#root.querySelectorAll("[data-explained]")].map(nameOf);
      this.#opened = ["", ...this.#shown];
      this.#unfolds = true;
    }
  }

  #mark() {
    for (const part of this.#root.querySelectorAll("[data-look]")) {
      part.toggleAttribute("data-explained", this.#shown.includes(nameOf(part)));
    }
    const page = document.documentElement.dataset;
    if (this.active) {
      page.explains = kindOf(this.#shown);
      this.#turn(["", ...this.#shown], true);
    } else {
      delete page.explains;
    }
  }

  #turn(/** @type {string[]} */ cards, /** @type {boolean} */ open) {
    cards.map((card) => this.#part(card)).forEach((part) => part && (part.open = open));
  }

  #folded(/** @type {EventTarget | null} */ target) {
    if (target instanceof HTMLDetailsElement && !target.open && this.#shown.includes(nameOf(target))) {
      this.close();
    }
  }

  /** @returns {HTMLDetailsElement | null} */
  #part(/** @type {string} */ card) {
    return card === "" ? this.#root : this.#root.querySelector(`[data-look="${card}"]`);
  }

  #key(/** @type {KeyboardEvent} */ event) {
    if (event.key === "Escape" && this.active && !document.querySelector(ABOVE)) {
      this.close();
    }
  }
}
