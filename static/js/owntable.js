import { tell } from "./files.js";
import { replace } from "./fragments.js";
import { selectLine } from "./lines.js";
import { csvOf } from "./shelf.js";
import { text } from "./texts.js";

const PAUSE = 400;
const LARGE = 50_000;

/** The dialog that takes a visitor's own table: what is pasted is sent, and what the server understood of it shown below. */
export class OwnTable {
  #root;
  #form;
  #text;
  #link;
  #open;
  #timer = 0;
  #asking = new AbortController();
  #said = new Set(["text"]); // what was chosen; the rest is guessed with every text

  // Lifecycle

  /**
   * @param {HTMLElement} root
   * @param {() => string} link to what the page shows
   * @param {(link: string) => void} open shows another run
   */
  constructor(root, link, open) {
    this.#root = /** @type {HTMLDialogElement} */ (root);
    this.#form = /** @type {HTMLFormElement} */ (root.querySelector("form"));
    this.#text = /** @type {HTMLTextAreaElement} */ (root.querySelector("textarea"));
    this.#link = link;
    this.#open = open;
    root.addEventListener("shown", () => this.#shown());
    root.addEventListener("input", ({ target }) => target === this.#text && this.#soon());
    this.#text.addEventListener("paste", (event) => this.#paste(event));
    root.addEventListener("change", ({ target }) => target === this.#text || this.#ask({}, target));
    root.addEventListener("click", ({ target }) => this.#click(target));
    this.#form.addEventListener("submit", (event) => this.#use(event));
  }

  // Actions

  /**
   * Takes a text in the place of the one before.
   * @param {string} table
   * @param {Record<string, string>} said what is known about it
   */
  async fill(table, said = {}) {
    this.#text.value = table;
    this.#forget();
    await this.#ask(said);
    "learn" in said && [...new FormData(this.#form).keys()].forEach((name) => this.#said.add(name));
  }

  // Private

  #shown() {
    const shown = this.#root.querySelector("#own-table-shown");
    shown?.toggleAttribute("hidden", new URLSearchParams(this.#link()).get("data") !== "table");
    this.#text.focus();
  }

  #soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  /** What was said of the columns before is not meant of these. */
  #forget() {
    this.#said = new Set(["text"]);
    this.#root.querySelector("#own-table-preview")?.replaceChildren();
  }

  /** A browser takes seconds to paste a large text letter by letter. */
  #paste(/** @type {ClipboardEvent} */ event) {
    const pasted = event.clipboardData?.getData("text/plain") ?? "";
    if (this.#text.selectionEnd - this.#text.selectionStart === this.#text.value.length) {
      this.#forget();
    }
    if (pasted.length > LARGE) {
      event.preventDefault();
      this.#text.setRangeText(pasted, this.#text.selectionStart, this.#text.selectionEnd, "end");
      this.#soon();
    }
  }

  #click(/** @type {EventTarget | null} */ target) {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button?.id === "own-table-example") {
      this.fill(button.dataset.example ?? "");
    } else if (button?.id === "own-table-shown") {
      this.#fillShown();
    } else if (button?.dataset.line) {
      selectLine(this.#text, Number(button.dataset.line));
    }
  }

  /** The table of the run on the page, to be read as it is there. */
  async #fillShown() {
    const link = this.#link();
    try {
      const target = document.getElementById("target");
      this.fill(await csvOf(link), {
        learn: target instanceof HTMLSelectElement ? target.value : "",
        categories: new URLSearchParams(link).get("categories") ?? "",
      });
    } catch {
      tell(text("table.lost"));
    }
  }

  async #use(/** @type {SubmitEvent} */ event) {
    event.preventDefault();
    await this.#ask({ use: "true" });
    const link = this.#root.querySelector("#own-table-preview")?.getAttribute("data-link");
    if (link) {
      this.#root.close();
      this.#open(link);
    }
  }

  /** What does the server make of it? The last question counts. */
  async #ask(/** @type {Record<string, string>} */ said = {}, /** @type {any} */ chosen = null) {
    chosen && this.#said.add(chosen.name);
    clearTimeout(this.#timer);
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    this.#form.ariaBusy = "true";
    try {
      const answer = await fetch(`${this.#form.action}&part=true`, { method: "POST", body: this.#fields(said), signal });
      const html = await answer.text();
      signal.throwIfAborted();
      tell(answer.ok ? "" : text("table.failed"));
      answer.ok && replace({ "own-table-preview": html });
    } catch {
      signal.aborted || tell(text("table.failed"));
    } finally {
      signal.aborted || (this.#form.ariaBusy = "false");
    }
  }

  #fields(/** @type {Record<string, string>} */ said) {
    const fields = new URLSearchParams(/** @type {any} */ (new FormData(this.#form)));
    [...fields.keys()].filter((name) => !this.#said.has(name)).forEach((name) => fields.delete(name));
    Object.entries({ was: this.#link(), ...said }).forEach(([name, value]) => fields.set(name, value));
    return fields;
  }
}
