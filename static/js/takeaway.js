import { joined, only } from "./query.js";
import { bring, nameIn } from "./shelf.js";
import { text } from "./texts.js";

const KEPT_OF_VIEW = ["lang", "theme", "palette", "showTest", "discretize"];
const OWN = ["motif", "frames", "spacing"];

/** The dialog that gives the run away as files: computed by the server up to the place on the page. */
export class Takeaway {
  #root;
  #link;
  #view;

  // Lifecycle

  /**
   * @param {HTMLElement} root
   * @param {() => string} link to the run as it is on the page
   * @param {() => string} view
   */
  constructor(root, link, view) {
    this.#root = root;
    this.#link = link;
    this.#view = view;
    root.addEventListener("shown", () => this.#fill());
    root.addEventListener("click", (event) => this.#click(event));
  }

  // Private

  get #files() {
    return /** @type {NodeListOf<HTMLAnchorElement>} */ (this.#root.querySelectorAll("a[data-taken]"));
  }

  #fill() {
    this.#tell("");
    const view = only(this.#view(), KEPT_OF_VIEW);
    const unit = focused();
    this.#files.forEach((file) => {
      const own = only(file.search.slice(1), OWN);
      const single = own === "motif=unit";
      file.href = `${file.dataset.taken}?${joined(this.#link(), own, single ? unit : "", view)}`;
      file.closest("li")?.toggleAttribute("hidden", single && unit === "");
    });
  }

  #tell(/** @type {string} */ sentence) {
    /** @type {HTMLElement} */ (this.#root.querySelector("[data-told]")).textContent = sentence;
  }

  #click(/** @type {MouseEvent} */ event) {
    const file = event.target instanceof Element ? event.target.closest("a[data-taken]") : null;
    if (file instanceof HTMLAnchorElement && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      this.#take(file);
    }
  }

  async #take(/** @type {HTMLAnchorElement} */ file) {
    this.#tell(text("takeaway.busy"));
    file.setAttribute("aria-busy", "true");
    try {
      const answer = await asked(file);
      answer.ok ? keep(await answer.blob(), file.download) : this.#tell((await answer.json()).detail);
      answer.ok && this.#tell("");
    } catch {
      this.#tell(text("takeaway.failed"));
    } finally {
      file.removeAttribute("aria-busy");
    }
  }
}

/** Says which unit the large picture shows; empty where that is what the network answers. */
function focused() {
  const [layer, unit] = (document.getElementById("map")?.dataset.focus ?? "").split(" ");
  return unit === undefined ? "" : `unit=${layer}.${unit}`;
}

/** A table that the link only names is brought before: the server may have forgotten it. */
async function asked(/** @type {HTMLAnchorElement} */ file) {
  const table = nameIn(file.search.slice(1));
  table && (await bring(table));
  return fetch(file.href);
}

function keep(/** @type {Blob} */ content, /** @type {string} */ name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
