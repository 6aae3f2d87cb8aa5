import { plain } from "./dialogs.js";
import { taken } from "./keys.js";
import { joined, only, without } from "./query.js";
import { text, whole } from "./texts.js";
import { center, direction, picked, placeOf, reveal, revealed, target, walkOf } from "./walking.js";

const WALK = "walk";
const SLOWLY = 2_500; // long enough to read a line

/** Walks through the update to come: says which sub-step is looked into, and keeps the address a link to it. */
export class Microscope {
  #root;
  #changed;
  #open = "microscope" in document.documentElement.dataset;
  #step = 0;
  #pick = "";
  #timer = 0;

  // Lifecycle

  /**
   * @param {HTMLElement} root
   * @param {() => void} changed called when another sub-step or sample is looked into
   */
  constructor(root, changed) {
    this.#root = root;
    this.#changed = changed;
    [this.#step, this.#pick] = walkOf(decodeURIComponent(only(document.body.dataset.viewQuery ?? "", [WALK]).slice(WALK.length + 1)));
    document.addEventListener("click", (event) => this.#click(event), { capture: true });
    document.addEventListener("keydown", (event) => this.#key(event));
    this.#slider.addEventListener("input", () => this.#go(this.#slider.value));
    this.show();
    revealed(() => this.#open);
  }

  // Actions

  /** What is looked into for it. */
  get subjects() {
    return this.#open ? [`walk:${this.#step}${this.#pick && `:${this.#pick}`}`] : [];
  }

  get open() {
    return this.#open;
  }

  /** Opens at a sub-step of an update with a sample, usually the first of its batch, or closes where there is something else to see. */
  turn(/** @type {boolean} */ open, step = 0, pick = "") {
    if (!open && document.documentElement.dataset.alone === "microscope") {
      return;
    }
    const inside = this.#root.contains(document.activeElement);
    [this.#open, this.#step, this.#pick] = [open, step, pick];
    document.documentElement.toggleAttribute("data-microscope", open);
    this.#pause();
    this.#say();
    if (open) {
      this.#root.querySelector("[data-walk-go=next]")?.focus({ preventScroll: true });
      reveal();
    } else if (inside) {
      document.getElementById("walk-open")?.focus();
    }
  }

  /** The card is another. */
  show() {
    const { step, steps } = placeOf();
    this.#slider.max = String(Math.max(0, steps - 1));
    this.#slider.value = String(step);
    const place = /** @type {HTMLElement} */ (document.getElementById("walk-place"));
    place.textContent = steps > 0 ? text("walk.place", whole(step + 1), whole(steps)) : "";
    this.#slider.setAttribute("aria-valuetext", place.textContent);
    this.#open && center();
  }

  /** With another sample: what follows `sample:` where one looks into a run. */
  choose(/** @type {string} */ pick) {
    this.#pick = pick;
    this.#say();
  }

  // Private

  get #slider() {
    return /** @type {HTMLInputElement} */ (document.getElementById("walk-step"));
  }

  #click(/** @type {MouseEvent} */ event) {
    const at = event.target instanceof Element ? event.target : null;
    const opener = at?.closest("a[data-walk]");
    if (opener && plain(event)) {
      opener.id === "walk-open" && event.preventDefault();
      this.turn(true, Number(opener.getAttribute("data-walk")));
    } else if (at?.closest("#walk-close") || (this.#open && plain(event) && at?.closest("a.preset[data-preset]"))) {
      this.turn(false);
    } else if (at?.closest("[data-walk-sample]")) {
      this.choose(picked(at.closest("[data-walk-sample]")?.getAttribute("data-walk-sample") ?? ""));
    } else {
      this.#go(at?.closest("[data-walk-go]")?.getAttribute("data-walk-go") ?? null);
    }
  }

  #key(/** @type {KeyboardEvent} */ event) {
    const where = this.#open && !event.defaultPrevented && !taken(event) ? direction(event) : null;
    if (where === "close") {
      this.turn(false);
    } else if (where) {
      event.preventDefault();
      this.#go(where);
    }
  }

  #go(/** @type {string | null} */ where) {
    if (where === "play") {
      this.#timer === 0 ? this.#play() : this.#pause();
    } else if (where !== null) {
      this.#pause();
      this.#turnTo(where);
    }
  }

  /** On by itself, to the end. */
  #play() {
    this.#timer = setInterval(() => (this.#step + 1 < placeOf().steps ? this.#turnTo("next") : this.#pause()), SLOWLY);
    this.#pressed(true);
  }

  #pause() {
    clearInterval(this.#timer);
    this.#timer = 0;
    this.#pressed(false);
  }

  #pressed(/** @type {boolean} */ playing) {
    this.#root.querySelector("[data-walk-go=play]")?.setAttribute("aria-pressed", String(playing));
  }

  /** Counts from what was asked for last, so that several at once all count. */
  #turnTo(/** @type {string} */ where) {
    this.#step = target(where, { ...placeOf(), step: this.#step });
    this.#say();
  }

  #say() {
    const walk = this.subjects.map((subject) => subject.replace(":", "="))[0] ?? "";
    document.body.dataset.viewQuery = joined(without(document.body.dataset.viewQuery ?? "", [WALK]), walk);
    this.#changed();
  }
}
