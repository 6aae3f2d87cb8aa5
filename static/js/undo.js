import { nameOfChange } from "./changes.js";
import { branch } from "./fork.js";
import { at, epochOf, runOf } from "./query.js";
import { text } from "./texts.js";

const MOST = 200;
const KEPT = "undo";

/**
 * @typedef {object} Step
 * @property {string} link where it leads to
 * @property {number} reach the last epoch that was known there, further on than the link leads where one had gone back
 * @property {string} name what is undone or redone by it
 */

/** The links of the runs that were on the page before, and of those that were undone. */
export class Undo {
  /** @type {Step[]} */
  #before = recalled();
  /** @type {Step[]} */
  #after = [];
  /** @type {Step[]} on the way to which the page is */
  #sought = [];
  /** @type {Step | null} whose reach the page makes for, to go back from there */
  #beyond = null;
  #present;
  #open;
  #seek;

  /**
   * @param {() => {link: string, reach: number}} present what the page shows
   * @param {(link: string) => void} open
   * @param {(epoch: number) => void} seek
   */
  constructor(present, open, seek) {
    this.#present = present;
    this.#open = open;
    this.#seek = seek;
    document.addEventListener("click", (event) => this.#click(event));
    this.#show();
  }

  /**
   * The page turns from one link to another.
   * @param {string} left
   * @param {string} entered
   * @param {boolean} differs it is worth a step back
   */
  turn(left, entered, differs) {
    branch();
    if (this.#sought.length > 0 && runOf(this.#sought[0].link) === runOf(entered)) {
      this.#sought.shift();
      return;
    }
    if (!differs) {
      return; // a connection begins with where the page is: what is sought is still to come
    }
    this.#sought = [];
    this.#beyond = null;
    const { reach } = this.#present();
    this.#before = [...this.#before, { link: left, reach, name: nameOfChange(left, entered) }].slice(-MOST);
    this.#after = [];
    this.#show();
    epochOf(left) < reach && branch(entered, reach);
  }

  /** A page that shows another run is about to take this one's place: that, and what was before, can be undone there. */
  keep(/** @type {string} */ address) {
    const before = [...this.#before, { ...this.#present(), name: text("change.run") }].slice(-MOST);
    try {
      sessionStorage.setItem(KEPT, JSON.stringify({ address: new URL(address, location.href).href, before }));
    } catch {
      // A browser that keeps nothing begins anew.
    }
  }

  /** The run came to rest: the future of where one had gone back to is known again. */
  rest(/** @type {string} */ link) {
    const step = this.#beyond;
    if (step && runOf(step.link) === runOf(link) && epochOf(link) === step.reach) {
      this.#beyond = null;
      this.#seek(epochOf(step.link));
    }
  }

  undo() {
    this.#move(this.#before, this.#after, "undone");
  }

  redo() {
    this.#move(this.#after, this.#before, "redone");
  }

  /**
   * @param {Step[]} from
   * @param {Step[]} to
   * @param {string} done how that is said
   */
  #move(from, to, done) {
    const step = from.pop();
    if (step) {
      const { link, reach } = this.#sought.at(-1) ?? this.#present();
      to.push({ link, reach, name: step.name });
      this.#sought.push(step);
      this.#beyond = step.reach > epochOf(step.link) ? step : null;
      this.#open(this.#beyond ? at(step.link, step.reach, 0) : step.link);
      this.#show();
      say(text(done, step.name));
    }
  }

  /** @param {Event} event */
  #click(event) {
    const button = event.target instanceof Element && event.target.closest("button[data-history], #branched button");
    if (button instanceof HTMLButtonElement) {
      button.dataset.history === "redo" ? this.redo() : this.undo();
    }
  }

  /** The buttons say what they would undo or redo. */
  #show() {
    for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("button[data-history]"))) {
      const which = button.dataset.history === "undo" ? "undo" : "redo";
      const step = (which === "undo" ? this.#before : this.#after).at(-1);
      button.disabled = step === undefined;
      button.title = step ? text(which, step.name) : text(`${which}.none`);
      button.setAttribute("aria-label", button.title);
    }
  }
}

/** @returns {Step[]} what was kept for this page: it can be undone from the beginning */
function recalled() {
  try {
    const { address, before } = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}");
    sessionStorage.removeItem(KEPT);
    return address === location.href ? before : [];
  } catch {
    return [];
  }
}

function say(/** @type {string} */ sentence) {
  const said = document.getElementById("said");
  if (said) {
    said.textContent = sentence;
  }
}
