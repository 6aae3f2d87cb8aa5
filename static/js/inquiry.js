import { Cross } from "./cross.js";
import { optional } from "./elements.js";
import { elementOf } from "./fragments.js";
import { Landscape } from "./landscape.js";
import { Look } from "./look.js";
import { Microscope } from "./microscope.js";
import { Pads } from "./pad.js";
import { patch } from "./patch.js";
import { listen, settle } from "./typing.js";

/** What a page looks into: asks for what its cards and its microscope want to know, and shows what the server finds. */
export class Inquiry {
  #send;
  #into;
  #landscape;
  #cross;
  #pads;
  #asked = "inspect none";
  #looked = "";

  // Lifecycle

  /**
   * @param {(command: string) => void} send
   * @param {(words: string, unfolded: boolean) => void} into called with what the cards look into, as a link says it, and whether they
   *     are unfolded where they stand
   * @param {() => void} turned called when the microscope shows another sub-step
   */
  constructor(send, into, turned) {
    this.#send = send;
    this.#into = into;
    this.microscope = optional("microscope", (root) => new Microscope(root, () => (this.ask(), turned())));
    this.look = optional("look", (root) => {
      return new Look(/** @type {HTMLDetailsElement} */ (root), () => this.ask(), (pick) => this.#aim(pick));
    });
    this.#landscape = optional("look", (root) => new Landscape(root, () => this.#tell()));
    this.#cross = new Cross(() => this.ask(), (pick) => (this.look ? this.look.aim(pick) : this.#aim(pick)));
    this.#asked = this.#command;
    this.#looked = this.#seen;
    const choose = (/** @type {string} */ card, /** @type {string} */ pick) => (card === "walk" ? this.microscope : this.look)?.choose(pick);
    listen(choose);
    this.#pads = new Pads(choose);
  }

  // Actions

  /** What a connection has to be told; nothing while nothing is looked into. */
  get greeting() {
    return this.#asked === "inspect none" ? [] : [this.#asked];
  }

  /** Tells the server if something else is to be looked into. */
  ask() {
    this.#cross.show();
    if (this.#command !== this.#asked) {
      this.#asked = this.#command;
      this.#send(this.#asked);
    }
    if (this.#seen !== this.#looked) {
      this.#looked = this.#seen;
      this.#tell();
    }
  }

  /** @param {Record<string, string>} html */
  show(html) {
    for (const [id, markup] of Object.entries(html)) {
      const old = document.getElementById(id);
      const fresh = elementOf(markup);
      if (old && fresh) {
        patch(old, fresh);
      }
    }
    settle();
    Object.keys(html).some((id) => id.startsWith("look-")) && this.look?.filled();
    this.microscope?.show();
    this.#landscape?.show();
    this.#cross.show();
    this.#pads.show();
  }

  // Private

  get #words() {
    return (this.look?.subjects ?? []).join(",");
  }

  /** Whether cards are open, and not beside the network. */
  get #unfolded() {
    const { explains, alone } = document.documentElement.dataset;
    return this.#words !== "" && explains === undefined && alone === undefined;
  }

  /** What of it a link tells. */
  get #seen() {
    return `${this.#words} ${this.#unfolded}`;
  }

  #tell() {
    this.#into(this.#words, this.#unfolded);
  }

  get #command() {
    const subjects = [...(this.look?.subjects ?? []), ...(this.microscope?.subjects ?? []), ...this.#cross.subjects];
    return `inspect ${subjects.join(" ") || "none"}`;
  }

  /** A sample that is chosen goes under the microscope, if that is open. */
  #aim(/** @type {string} */ pick) {
    const open = this.microscope?.open ?? false;
    open && this.microscope?.choose(pick);
    return open;
  }
}
