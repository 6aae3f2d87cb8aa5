import { cardsOf, nameOf } from "./cards.js";
import { Explanation } from "./explain.js";
import { near } from "./near.js";
import { Picks } from "./picks.js";
import { axesChosen } from "./space.js";

/** What is looked into under the large picture: says which cards are open, and which sample, rows or space they are about. */
export class Look {
  #root;
  #changed;
  #taken;
  #explanation;
  #picks = new Picks();
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
    this.#explanation = new Explanation(root, () => this.#changed());
    const words = new URLSearchParams(document.body.dataset.viewQuery).get("look") ?? "";
    this.#picks.take(words);
    root.addEventListener("toggle", changed, true);
    root.addEventListener("change", ({ target }) => this.#change(target));
    document.addEventListener("click", (event) => this.#click(event));
    for (const type of ["pointerdown", "wheel", "keydown"]) {
      document.addEventListener(type, () => (this.#sought = ""), { capture: true, passive: true });
    }
    this.filled();
  }

  // Actions

  /** What the open cards want to know. */
  get subjects() {
    const open = this.#root.open ? [...this.#root.querySelectorAll("details[data-look][open]")] : [];
    return this.#explanation.among(open).map((part) => this.#picks.subject(nameOf(part)));
  }

  /** Looks into something else, as a link says it; if into nothing, or not beside the network, what explained itself there goes. */
  open(/** @type {string} */ words, beside = true) {
    const cards = beside ? cardsOf(words) : [];
    this.#explanation.close();
    this.#picks.take(words);
    if (!cards.length) {
      return this.#changed();
    }
    if (this.#explanation.possible) {
      return this.#explain(cards, null);
    }
    for (const part of this.#root.querySelectorAll("details[data-look]")) {
      part.toggleAttribute("open", cards.includes(nameOf(part)));
    }
    this.#root.open = true;
    this.#sought = cards[0];
    this.#changed();
  }

  /** What was found is in the cards. */
  filled() {
    this.#explanation.filled();
    this.#sought && this.#part(this.#sought)?.scrollIntoView({ block: "nearest" });
  }

  /** Looks into another sample: what follows `sample:`. */
  choose(/** @type {string} */ pick) {
    this.#picks.choose(`sample:${pick}`);
    this.#changed();
  }

  /** Looks into a sample that was pointed at, unless somebody else does. */
  aim(/** @type {string} */ pick, among = false) {
    if (!this.#taken(pick)) {
      this.choose(pick);
      among && !this.#explanation.active ? this.#unfold("sample") : this.#explain(["sample"], document.querySelector(".map__plot"));
    }
  }

  // Private

  #change(/** @type {EventTarget | null} */ target) {
    const words = target instanceof HTMLSelectElement && (target.matches("[data-choose]") ? target.value : axesChosen(target));
    if (words) {
      this.#picks.choose(words);
    } else if (target instanceof HTMLInputElement && target.id === "look-whole") {
      this.#picks.forget("activation");
    }
    this.#changed();
  }

  #click(/** @type {MouseEvent} */ event) {
    const target = event.target instanceof Element ? event.target : null;
    const button = /** @type {HTMLElement | null | undefined} */ (target?.closest("button"));
    const { sample, rows, choose, lead } = button?.dataset ?? {};
    const plot = target?.closest(".map__plot");
    if (button?.matches(".unit__map")) {
      this.#press(button, event.detail === 0);
    } else if (lead) {
      this.#lead(lead);
    } else if (rows || choose) {
      this.#picks.choose(choose ?? `rows:${rows}`);
      this.#changed();
    } else if (sample || plot) {
      this.aim(sample ?? near(/** @type {Element} */ (plot), event), this.#root.contains(target));
    }
  }

  /** A unit explains itself; to who pressed it by a key its card has the focus. */
  #press(/** @type {HTMLElement} */ unit, /** @type {boolean} */ byKey) {
    this.#picks.choose(`unit:${unit.dataset.focus?.replace(" ", ":")}`);
    this.#picks.forget("activation");
    this.#explain(["unit"], unit);
    byKey && this.#explanation.lead();
  }

  /** Where there is room for it; else a sample's card is unfolded where it stands. */
  #explain(/** @type {string[]} */ cards, /** @type {Element | null} */ about) {
    this.#explanation.possible ? this.#explanation.show(cards, about) : cards.includes("sample") && this.#unfold("sample");
    this.#changed();
  }

  /** Leads somebody to a card. */
  #lead(/** @type {string} */ card) {
    this.#explanation.close();
    this.#unfold(card)?.querySelector("summary")?.focus({ preventScroll: true });
    this.#sought = card;
    this.filled();
  }

  #unfold(/** @type {string} */ card) {
    const part = this.#part(card);
    [this.#root, part].forEach((details) => details && (details.open = true));
    return part;
  }

  /** @returns {HTMLDetailsElement | null} */
  #part(/** @type {string} */ card) {
    return this.#root.querySelector(`details[data-look="${card}"]`);
  }
}
