import { runOf } from "./query.js";

const MOST = 200;

/** The links of the runs that were on the page before, and of those that were undone. */
export class Undo {
  /** @type {string[]} */
  #before = [];
  /** @type {string[]} */
  #after = [];
  /** @type {string | null} */
  #sought = null;
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
   * The page turns from one run to another.
   * @param {string} left the link that was left
   * @param {string} entered
   */
  turn(left, entered) {
    if (this.#sought === runOf(entered)) {
      this.#sought = null;
      return;
    }
    this.#before = [...this.#before, left].slice(-MOST);
    this.#after = [];
    this.#show();
  }

  undo() {
    this.#move(this.#before, this.#after);
  }

  redo() {
    this.#move(this.#after, this.#before);
  }

  /**
   * @param {string[]} from
   * @param {string[]} to
   */
  #move(from, to) {
    const link = from.pop();
    if (link !== undefined) {
      to.push(this.#present());
      this.#sought = runOf(link);
      this.#open(link);
      this.#show();
    }
  }

  /** @param {Event} event */
  #click(event) {
    const button = event.target instanceof Element && event.target.closest("button[data-history]");
    if (button instanceof HTMLButtonElement) {
      button.dataset.history === "undo" ? this.undo() : this.redo();
    }
  }

  #show() {
    for (const button of document.querySelectorAll("button[data-history]")) {
      const stack = button.getAttribute("data-history") === "undo" ? this.#before : this.#after;
      /** @type {HTMLButtonElement} */ (button).disabled = stack.length === 0;
    }
  }
}
