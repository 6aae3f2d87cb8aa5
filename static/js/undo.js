import { nameOfChange } from "./changes.js";
import { runOf } from "./query.js";
import { text } from "./texts.js";

const MOST = 200;

/**
 * @typedef {object} Step
 * @property {string} link where it leads to
 * @property {string} name what is undone or redone by it
 */

/** The links of the runs that were on the page before, and of those that were undone. */
export class Undo {
  /** @type {Step[]} */
  #before = [];
  /** @type {Step[]} */
  #after = [];
  /** @type {string[]} links on the way to which the page is */
  #sought = [];
  #present;
  #open;

  /**
   * @param {() => string} present the link of what the page shows
   * @param {(link: string) => void} open
   */
  constructor(present, open) {
    this.#present = present;
    this.#open = open;
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
    if (this.#sought.length > 0 && runOf(this.#sought[0]) === runOf(entered)) {
      this.#sought.shift();
      return;
    }
    this.#sought = [];
    if (!differs) {
      return;
    }
    this.#before = [...this.#before, { link: left, name: nameOfChange(left, entered) }].slice(-MOST);
    this.#after = [];
    this.#show();
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
      to.push({ link: this.#sought.at(-1) ?? this.#present(), name: step.name });
      this.#sought.push(step.link);
      this.#open(step.link);
      this.#show();
      say(text(done, step.name));
    }
  }

  /** @param {Event} event */
  #click(event) {
    const button = event.target instanceof Element && event.target.closest("button[data-history]");
    if (button instanceof HTMLButtonElement) {
      button.dataset.history === "undo" ? this.undo() : this.redo();
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

function say(/** @type {string} */ sentence) {
  const said = document.getElementById("said");
  if (said) {
    said.textContent = sentence;
  }
}
