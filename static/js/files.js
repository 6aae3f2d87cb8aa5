import { show } from "./dialogs.js";
import { list } from "./problems.js";
import { decoded, download, linkIn, textOf } from "./runfile.js";
import { named } from "./shelf.js";
import { text } from "./texts.js";

const MEGABYTE = 1_000_000;
const LARGEST = 8 * MEGABYTE;
const LONGEST_LINK = 16_000;
const NAME = "playground-run.txt";

/**
 * @typedef {object} Doings
 * @property {() => string} link to what the page shows
 * @property {(link: string) => void} open shows another run
 * @property {(table: string) => void} table takes the text of a table
 */

/** Runs and tables in files: saved, opened, dropped anywhere on the page. */
export class Files {
  #doings;

  // Lifecycle

  constructor(/** @type {Doings} */ doings) {
    this.#doings = doings;
    document.addEventListener("click", ({ target }) => this.#click(target));
    document.addEventListener("dragover", (event) => this.#over(event));
    document.addEventListener("dragleave", ({ relatedTarget }) => relatedTarget || mark(false));
    document.addEventListener("drop", (event) => this.#drop(event));
  }

  // Private

  #click(/** @type {EventTarget | null} */ target) {
    const what = target instanceof Element ? target.closest("button[data-file]")?.getAttribute("data-file") : null;
    what === "save" && this.#save();
    what === "open" && this.#choose();
  }

  async #save() {
    try {
      download(await textOf(this.#doings.link()), NAME);
    } catch {
      tell(text("table.lost"));
    }
  }

  #choose() {
    const input = document.createElement("input");
    input.type = "file";
    input.addEventListener("change", () => input.files?.[0] && this.#open(input.files[0]));
    input.click();
  }

  #over(/** @type {DragEvent} */ event) {
    if (event.dataTransfer?.types.includes("Files")) {
      event.preventDefault();
      mark(true);
    }
  }

  #drop(/** @type {DragEvent} */ event) {
    const file = event.dataTransfer?.files[0];
    mark(false);
    if (file) {
      event.preventDefault();
      this.#open(file);
    }
  }

  async #open(/** @type {File} */ file) {
    if (file.size > LARGEST) {
      tell(text("file.large", LARGEST / MEGABYTE));
      return;
    }
    const content = decoded(await file.arrayBuffer(), document.documentElement.lang);
    try {
      const link = linkIn(content);
      link === null ? this.#table(content) : await this.#run(link);
    } catch (error) {
      tell(text(error instanceof RangeError ? "file.version" : "table.failed"));
    }
  }

  #table(/** @type {string} */ content) {
    show("own-table");
    this.#doings.table(content);
  }

  async #run(/** @type {string} */ link) {
    const sayable = await named(link, LONGEST_LINK);
    if (sayable.length > LONGEST_LINK) {
      tell(text("file.none"));
      return;
    }
    document.querySelectorAll("dialog[open]").forEach((dialog) => /** @type {HTMLDialogElement} */ (dialog).close());
    this.#doings.open(sayable);
  }
}

/** Says what went wrong: in the dialog that is open, else on the page. */
export function tell(/** @type {string} */ sentence) {
  const place = document.querySelector("dialog[open] [data-told]");
  if (place) {
    place.textContent = sentence;
  } else {
    list([sentence]);
  }
}

/** Shows that what is dropped will be taken. */
function mark(/** @type {boolean} */ on) {
  document.documentElement.toggleAttribute("data-dropping", on);
}
