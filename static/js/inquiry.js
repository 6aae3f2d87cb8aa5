import { optional } from "./elements.js";
import { elementOf } from "./fragments.js";
import { Look } from "./look.js";
import { Microscope } from "./microscope.js";
import { patch } from "./patch.js";

/** What a page looks into: asks for what its cards and its microscope want to know, and shows what the server finds. */
export class Inquiry {
  #send;
  #look;
  #asked = "inspect none";

  // Lifecycle

  /**
   * @param {(command: string) => void} send
   * @param {() => void} turned called when the microscope shows another sub-step
   */
  constructor(send, turned) {
    this.#send = send;
    this.microscope = optional("microscope", (root) => new Microscope(root, () => (this.ask(), turned())));
    this.#look = optional("look", (root) => {
      return new Look(/** @type {HTMLDetailsElement} */ (root), () => this.ask(), (pick) => this.#aim(pick));
    });
  }

  // Actions

  /** What a connection has to be told; nothing while nothing is looked into. */
  get greeting() {
    return this.#asked === "inspect none" ? [] : [this.#asked];
  }

  /** Tells the server if something else is to be looked into. */
  ask() {
    const subjects = [...(this.#look?.subjects ?? []), ...(this.microscope?.subjects ?? [])];
    const command = `inspect ${subjects.join(" ") || "none"}`;
    if (command !== this.#asked) {
      this.#asked = command;
      this.#send(command);
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
    this.microscope?.show();
  }

  // Private

  /** A sample that is chosen goes under the microscope, if that is open. */
  #aim(/** @type {string} */ pick) {
    const open = this.microscope?.open ?? false;
    open && this.microscope?.choose(pick);
    return open;
  }
}
