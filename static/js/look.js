import { arriving, first } from "./arrival.js";
import { near } from "./near.js";
import { axesChosen } from "./space.js";

/** What is looked into under the large picture: says which cards are open, and which sample, rows or space they are about. */
export class Look {
  #root;
  #changed;
  #taken;
  /** Of which sample, which rows …, by card. */
  #picks = new Map([["sample", "train:0"], ["rows", "train:0"]]);
  /** The card somebody came for: it is kept in sight as it fills, until they do something. */
  #sought = "";

  // Lifecycle

  /**
   * @param {HTMLDetailsElement} root
   * @param {() => void} changed called when something else is looked into
   * @param {(pick: string) => boolean} taken whether a sample that is chosen is somebody else's concern
   */
  constructor(root, changed, taken) {
    this.#root = root;
    this.#changed = changed;
    this.#taken = taken;
    const words = new URLSearchParams(document.body.dataset.viewQuery).get("look") ?? "";
    this.#take(words);
    root.addEventListener("toggle", changed, true);
    root.addEventListener("change", ({ target }) => this.#change(target));
    document.addEventListener("click", (event) => this.#click(event));
    for (const type of ["pointerdown", "wheel", "keydown"]) {
      document.addEventListener(type, () => (this.#sought = ""), { capture: true, passive: true });
    }
    this.#sought = arriving() ? first(words) : "";
    this.filled();
  }

  // Actions

  /** What the open cards want to know. */
  get subjects() {
    const open = this.#root.open ? [...this.#root.querySelectorAll("details[data-look][open]")] : [];
    return open.map((part) => this.#subject(part.getAttribute("data-look") ?? ""));
  }

  /** Looks into something else, as a link says it. */
  open(/** @type {string} */ words) {
    this.#take(words);
    const cards = words.split(",").map((word) => word.split(":")[0]);
    for (const part of this.#root.querySelectorAll("details[data-look]")) {
      part.toggleAttribute("open", cards.includes(part.getAttribute("data-look") ?? ""));
    }
    this.#root.open = true;
    this.#sought = first(words);
    this.#changed();
  }

  /** What was found is in the cards. */
  filled() {
    this.#sought && this.#part(this.#sought)?.scrollIntoView({ block: "nearest" });
  }

  /** Looks into another sample: what follows `sample:`. */
  choose(/** @type {string} */ pick) {
    this.#choose(`sample:${pick}`);
    this.#changed();
  }

  /** Looks into a sample that was pointed at, unless somebody else does. */
  aim(/** @type {string} */ pick) {
    if (!this.#taken(pick)) {
      this.choose(pick);
      this.#open();
    }
  }

  // Private

  #take(/** @type {string} */ words) {
    for (const word of words.split(",").filter((word) => word.includes(":"))) {
      this.#choose(word);
    }
  }

  /** @param {string} word a card and, after a colon, what of it */
  #choose(word) {
    const colon = word.indexOf(":");
    this.#picks.set(word.slice(0, colon), word.slice(colon + 1));
  }

  /** The activation is that of the unit shown large, unless a link says another. */
  #subject(/** @type {string} */ card) {
    const whole = /** @type {HTMLInputElement | null} */ (document.getElementById("look-whole"));
    const pick = this.#picks.get(card) ?? (card === "activation" && whole?.checked ? "layer" : "");
    return pick ? `${card}:${pick}` : card;
  }

  #change(/** @type {EventTarget | null} */ target) {
    const words = target instanceof HTMLSelectElement && (target.matches("[data-choose]") ? target.value : axesChosen(target));
    if (words) {
      this.#choose(words);
    } else if (target instanceof HTMLInputElement && target.id === "look-whole") {
      this.#picks.delete("activation");
    }
    this.#changed();
  }

  #click(/** @type {MouseEvent} */ event) {
    const target = event.target instanceof Element ? event.target : null;
    const sample = target?.closest("button[data-sample]")?.getAttribute("data-sample");
    const rows = target?.closest("button[data-rows]")?.getAttribute("data-rows");
    const words = target?.closest("button[data-choose]")?.getAttribute("data-choose");
    const card = target?.closest("button[data-lead]")?.getAttribute("data-lead");
    const plot = target?.closest(".map__plot");
    if (target?.closest("button[data-focus]")) {
      this.#picks.delete("unit");
      this.#picks.delete("activation");
      this.#changed();
    }
    if (card) {
      this.#lead(card);
    } else if (rows || words) {
      this.#choose(words ?? `rows:${rows}`);
      this.#changed();
    } else if (sample || plot) {
      this.aim(sample ?? near(/** @type {Element} */ (plot), event));
    }
  }

  /** Leads somebody to a card. */
  #lead(/** @type {string} */ card) {
    this.#open(card);
    /** @type {HTMLElement | null | undefined} */ (this.#part(card)?.querySelector("summary"))?.focus({ preventScroll: true });
    this.#sought = card;
    this.filled();
  }

  #open(card = "sample") {
    const part = this.#part(card);
    if (part) {
      this.#root.open = part.open = true;
    }
  }

  /** @returns {HTMLDetailsElement | null} */
  #part(/** @type {string} */ card) {
    return this.#root.querySelector(`details[data-look="${card}"]`);
  }
}
