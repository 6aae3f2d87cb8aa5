import { elementOf } from "./fragments.js";
import { near } from "./near.js";
import { patch } from "./patch.js";
import { axesChosen } from "./space.js";

/** What is looked into under the large picture: says which cards are open, and shows what the server finds. */
export class Look {
  #root;
  #send;
  #changed;
  /** Of which sample, which rows …, by card. */
  #picks = new Map([["sample", "train:0"], ["rows", "train:0"]]);
  #asked = "inspect none";

  // Lifecycle

  /**
   * @param {HTMLDetailsElement} root
   * @param {(command: string) => void} send
   * @param {(words: string) => void} changed called with what is looked into, as a link says it
   */
  constructor(root, send, changed) {
    this.#root = root;
    this.#send = send;
    this.#changed = changed;
    this.#take(new URLSearchParams(document.body.dataset.viewQuery).get("look") ?? "");
    this.#asked = this.#command;
    root.addEventListener("toggle", () => this.#ask(), true);
    root.addEventListener("change", ({ target }) => this.#change(target));
    document.addEventListener("click", (event) => this.#click(event));
  }

  // Actions

  /** What a connection has to be told; nothing while nothing is looked into. */
  get greeting() {
    return this.#asked === "inspect none" ? [] : [this.#asked];
  }

  /** Looks into something else, as a link says it. */
  open(/** @type {string} */ words) {
    this.#take(words);
    const cards = words.split(",").map((word) => word.split(":")[0]);
    for (const part of this.#root.querySelectorAll("details[data-look]")) {
      part.toggleAttribute("open", cards.includes(part.getAttribute("data-look") ?? ""));
    }
    this.#root.open = true;
    this.#ask();
    this.#root.querySelector("details[open]")?.scrollIntoView({ block: "nearest" });
  }

  /** Parts may have come or gone with another run. */
  turn() {
    this.#ask();
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

  get #words() {
    const open = this.#root.open ? [...this.#root.querySelectorAll("details[data-look][open]")] : [];
    return open.map((part) => this.#subject(part.getAttribute("data-look") ?? ""));
  }

  get #command() {
    return `inspect ${this.#words.join(" ") || "none"}`;
  }

  #ask() {
    const command = this.#command;
    if (command !== this.#asked) {
      this.#asked = command;
      this.#send(command);
      this.#changed(this.#words.join(","));
    }
  }

  /** The activation is that of the unit shown large. */
  #subject(/** @type {string} */ card) {
    const whole = /** @type {HTMLInputElement | null} */ (document.getElementById("look-whole"));
    const pick = card === "activation" ? (whole?.checked ? "layer" : "") : this.#picks.get(card);
    return pick ? `${card}:${pick}` : card;
  }

  #change(/** @type {EventTarget | null} */ target) {
    const axes = target instanceof HTMLSelectElement && axesChosen(target);
    if (axes) {
      this.#choose(axes);
    }
    this.#ask();
  }

  #click(/** @type {MouseEvent} */ event) {
    const target = event.target instanceof Element ? event.target : null;
    const sample = target?.closest("button[data-sample]")?.getAttribute("data-sample");
    const rows = target?.closest("button[data-rows]")?.getAttribute("data-rows");
    const space = target?.closest("button[data-space]")?.getAttribute("data-space");
    const plot = target?.closest(".map__plot");
    if (target?.closest("button[data-focus]")) {
      this.#picks.delete("unit");
      this.#ask();
    }
    if (rows || space) {
      this.#choose(space ?? `rows:${rows}`);
      this.#ask();
    } else if (sample || plot) {
      this.#choose(`sample:${sample ?? near(/** @type {Element} */ (plot), event)}`);
      this.#ask();
      this.#open();
    }
  }

  #open() {
    const part = /** @type {HTMLDetailsElement | null} */ (this.#root.querySelector("[data-look=sample]"));
    if (part) {
      this.#root.open = part.open = true;
    }
  }
}
