import { nameOf, nameOfChange } from "./changes.js";
import { say } from "./easel.js";
import { branch } from "./fork.js";
import { keep, recalled } from "./kept.js";
import { at, epochOf, runOf } from "./query.js";
import { text } from "./texts.js";

const MOST = 200;

/**
 * @typedef {object} Step
 * @property {string | null} link where it leads to; null where only something is shown otherwise
 * @property {number} reach the last epoch that was known there, further on than the link leads where one had gone back
 * @property {string} name what is undone or redone by it
 * @property {import("./sight.js").Seen | null} [seen] how that was seen which the step shows otherwise
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
  #sight;

  /**
   * @param {() => {link: string, reach: number}} present what the page shows
   * @param {(link: string) => void} open
   * @param {(epoch: number) => void} seek
   * @param {import("./sight.js").Sight} sight
   */
  constructor(present, open, seek, sight) {
    this.#present = present;
    this.#open = open;
    this.#seek = seek;
    this.#sight = sight;
    sight.turned = (key, seen) => this.#push({ link: null, reach: 0, name: nameOf(key), seen });
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
    const seen = this.#sight.left();
    if (this.#sought.length > 0 && runOf(this.#sought[0].link ?? "") === runOf(entered)) {
      this.#sought.shift();
      return;
    }
    if (!differs) {
      return; // a connection begins with where the page is: what is sought is still to come
    }
    this.#sought = [];
    this.#beyond = null;
    const { reach } = this.#present();
    this.#after = [];
    this.#push({ link: left, reach, name: nameOfChange(left, entered), seen });
    epochOf(left) < reach && branch(entered, reach, left);
  }

  /** A page that shows another run is about to take this one's place: that, and what was before, can be undone there. */
  keep(/** @type {string} */ address) {
    keep(address, [...this.#before, { ...this.#present(), name: text("change.run") }].slice(-MOST));
  }

  /** The run came to rest: the future of where one had gone back to is known again. */
  rest(/** @type {string} */ link) {
    const step = this.#beyond;
    if (step && step.link !== null && runOf(step.link) === runOf(link) && epochOf(link) === step.reach) {
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
      to.push({ ...this.#here(step), name: step.name, seen: step.seen && this.#sight.now(Object.keys(step.seen)) });
      step.link !== null && this.#lead(step, step.link);
      step.seen && this.#sight.show(step.seen);
      this.#show();
      say(text(done, step.name));
    }
  }

  /** Where the page is, or is on the way to, if the step leads elsewhere. */
  #here(/** @type {Step} */ { link }) {
    const { link: here, reach } = this.#sought.at(-1) ?? this.#present();
    return link === null ? { link, reach: 0 } : { link: here, reach };
  }

  #lead(/** @type {Step} */ step, /** @type {string} */ link) {
    this.#sought.push(step);
    this.#beyond = step.reach > epochOf(link) ? step : null;
    this.#open(this.#beyond ? at(link, step.reach, 0) : link);
  }

  #push(/** @type {Step} */ step) {
    this.#before = [...this.#before, step].slice(-MOST);
    this.#show();
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
