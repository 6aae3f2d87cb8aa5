import { epochOf, runOf } from "./query.js";
import { text, whole } from "./texts.js";

const LOOKING = ["speed", "focus", "inspect", "plane"];

/** A hint that led to another epoch: it stays, with its remedy and the way back, while the page stands there. */
export class Held {
  #place = document.getElementById("hint-held");
  #link;
  /** @type {{run: string, from: number, to: number, leaving: boolean} | null} */
  #way = null;

  /** @param {() => string} link to what the page shows */
  constructor(link) {
    this.#link = link;
  }

  /** Keeps a hint whose button leads to an epoch. */
  keep(/** @type {HTMLElement} */ button) {
    const hint = button.closest(".hint");
    if (!this.#place || !hint || hint === this.#place) {
      return;
    }
    const link = this.#link();
    this.#way = { run: runOf(link), from: epochOf(link), to: Number(button.dataset.command?.split(" ")[1]), leaving: false };
    this.#place.replaceChildren(...hint.cloneNode(true).childNodes);
    for (const part of this.#place.querySelectorAll("[id]")) {
      part.id = part.id.replace(/^hint(-line)?-/, "hint-held-");
    }
    this.#place.hidden = false;
    this.#turnBack(this.#way.from);
  }

  /** Notes a command: what leads elsewhere ends it. */
  asked(/** @type {string} */ command) {
    const way = this.#way;
    if (way && !LOOKING.includes(command.split(" ")[0]) && command !== `seek ${way.to}`) {
      way.leaving = command === `seek ${way.from}`;
      way.leaving || this.end();
    }
  }

  /** The page has come to somewhere. */
  turn() {
    const way = this.#way;
    const left = way && (runOf(this.#link()) !== way.run || (way.leaving && epochOf(this.#link()) === way.from));
    left && this.end();
  }

  end() {
    const focused = this.#place?.contains(document.activeElement);
    this.#way = null;
    this.#place?.replaceChildren();
    this.#place?.toggleAttribute("hidden", true);
    focused && /** @type {HTMLElement | null} */ (document.querySelector("#hint:not([hidden]) [data-leads]"))?.focus();
  }

  /** The button that leads there becomes the one that leads back. */
  #turnBack(/** @type {number} */ from) {
    const back = /** @type {HTMLElement | null} */ (this.#place?.querySelector("[data-back]"));
    this.#place?.querySelector("[data-leads]")?.remove();
    if (back) {
      back.hidden = false;
      back.textContent = text("hint.back", whole(from));
      back.dataset.command = `seek ${from}`;
      back.focus({ preventScroll: true });
    }
  }
}
