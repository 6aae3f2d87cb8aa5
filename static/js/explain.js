import { say } from "./easel.js";
import { text } from "./texts.js";

const NARROW = "(max-width: 860px)";
const ABOVE = "dialog[open], details.drop[open], #card:popover-open, :root[data-microscope] body";

/** Cards that stand beside the network, or as a sheet at the lower rim, in place of what is there otherwise: what is pressed explains itself. */
export class Explanation {
  #root;
  #changed;
  /** @type {HTMLDetailsElement[]} */
  #shown = [];
  /** @type {HTMLDetailsElement[]} what was not open before */
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
    root.querySelector("#explain-close")?.addEventListener("click", () => this.close());
    document.addEventListener("keydown", (event) => this.#key(event), true);
  }

  // Actions

  /** Those of the open cards that one sees. */
  among(/** @type {Element[]} */ open) {
    return this.active ? open.filter((card) => this.#shown.some((shown) => shown === card)) : open;
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
    const parts = /** @type {HTMLDetailsElement[]} */ ([this.#root, ...cards.map((card) => this.#root.querySelector(`[data-look="${card}"]`))]);
    const [whole, ...shown] = parts.filter(Boolean);
    if (shown.every((part) => this.#shown.includes(part))) {
      return;
    }
    this.#fold(this.#opened.filter((part) => !parts.includes(part)));
    this.#opened = [...this.#opened.filter((part) => parts.includes(part)), ...parts.filter((part) => part && !part.open)];
    this.#shown = shown;
    this.#mark();
    whole.scrollTop = 0;
    this.#unfolds = true;
    this.#back = this.#root.contains(document.activeElement) ? this.#back : /** @type {HTMLElement | null} */ (document.activeElement);
    about && matchMedia(NARROW).matches && about.scrollIntoView({ block: "nearest" });
    say(text("explain", about?.getAttribute("aria-label") ?? shown[0]?.querySelector("summary")?.textContent ?? ""));
  }

  /** Gives them the focus. */
  lead() {
    this.#shown[0]?.querySelector("summary")?.focus({ preventScroll: true });
  }

  close() {
    if (!this.active) {
      return;
    }
    const inside = this.#root.contains(document.activeElement);
    this.#shown = [];
    this.#mark();
    this.#fold(this.#opened);
    this.#opened = [];
    inside && this.#back?.focus({ preventScroll: true });
    this.#changed();
  }

  /** What was found is in the cards. */
  filled() {
    const way = this.#shown.map((card) => card.querySelector("details.look__way")).find(Boolean);
    if (way && this.#unfolds) {
      this.#unfolds = false;
      way.setAttribute("open", "");
    }
    requestAnimationFrame(() => paint(this.#root.querySelector("canvas[data-unit-map]")));
  }

  // Private

  #mark() {
    for (const part of this.#root.querySelectorAll("[data-look]")) {
      part.toggleAttribute("data-explained", this.#shown.some((shown) => shown === part));
    }
    const page = document.documentElement;
    page.style.setProperty("--explain-top", `${Math.round(top())}px`);
    page.toggleAttribute("data-explains", this.active);
    [this.#root, ...this.#shown].forEach((part) => (part.open ||= this.active));
  }

  #fold(/** @type {HTMLDetailsElement[]} */ parts) {
    parts.forEach((part) => (part.open = false));
  }

  #folded(/** @type {EventTarget | null} */ target) {
    if (target instanceof HTMLDetailsElement && !target.open && this.#shown.includes(target)) {
      this.close();
    }
  }

  #key(/** @type {KeyboardEvent} */ event) {
    if (event.key === "Escape" && this.active && !document.querySelector(ABOVE)) {
      this.close();
    }
  }
}

/** Where the column begins that they stand in. */
function top() {
  const stage = document.querySelector(".network-panel");
  return stage ? stage.getBoundingClientRect().top + scrollY : 0;
}

/** A unit's map, as the network shows it. */
function paint(/** @type {HTMLCanvasElement | null} */ canvas) {
  const map = /** @type {HTMLCanvasElement | null} */ (document.querySelector(`#${canvas?.dataset.unitMap ?? "none"} canvas`));
  map && canvas?.getContext("2d")?.drawImage(map, 0, 0, canvas.width, canvas.height);
}
