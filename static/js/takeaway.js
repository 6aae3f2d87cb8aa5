import { joined, only } from "./query.js";
import { rastered } from "./raster.js";
import { bring, nameIn } from "./shelf.js";
import { text } from "./texts.js";

const KEPT_OF_VIEW = ["lang", "theme", "palette", "showTest", "discretize", "look", "landscape", "walk"];
const OF_A_UNIT = ["motif=unit", "motif=activation", "motif=neuron"];
const OWN = ["motif", "frames", "spacing"];

/** What gives the run away as files, the dialog or a card: computed by the server up to the place on the page. */
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
    const unit = focused();
    this.#files.forEach((file) => {
      this.#tell(file, "");
      this.#address(file);
      file.closest("li")?.toggleAttribute("hidden", only(file.search.slice(1), OWN) === "motif=unit" && unit === "");
    });
  }

  #address(/** @type {HTMLAnchorElement} */ file) {
    const own = only(file.search.slice(1), OWN);
    const view = only(this.#view(), KEPT_OF_VIEW);
    file.href = `${file.dataset.taken}?${joined(this.#link(), own, OF_A_UNIT.includes(own) ? focused() : "", view)}`;
  }

  #tell(/** @type {HTMLElement} */ file, /** @type {string} */ sentence) {
    const place = (file.closest("[data-kept]") ?? this.#root).querySelector("[data-told]");
    place && (place.textContent = sentence);
  }

  #click(/** @type {MouseEvent} */ event) {
    const file = event.target instanceof Element ? event.target.closest("a[data-taken]") : null;
    if (file instanceof HTMLAnchorElement && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      this.#address(file);
      this.#take(file);
    }
  }

  async #take(/** @type {HTMLAnchorElement} */ file) {
    this.#tell(file, text("takeaway.busy"));
    file.setAttribute("aria-busy", "true");
    try {
      const answer = await asked(file);
      answer.ok ? keep(await answer.blob(), file.download) : this.#tell(file, (await answer.json()).detail);
      answer.ok && this.#tell(file, "");
    } catch {
      this.#tell(file, text("takeaway.failed"));
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
  return file.dataset.drawn ? lettered(file, file.dataset.drawn) : fetch(file.href);
}

/** A picture in pixels is made of its drawing, in the visitor's own fonts; the server, which has Latin letters only, helps out. */
async function lettered(/** @type {HTMLAnchorElement} */ file, /** @type {string} */ drawn) {
  const drawing = await fetch(drawn + file.search);
  try {
    return drawing.ok ? new Response(await rastered(await drawing.text())) : drawing;
  } catch {
    return fetch(file.href);
  }
}

function keep(/** @type {Blob} */ content, /** @type {string} */ name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
