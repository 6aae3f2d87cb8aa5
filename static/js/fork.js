import { say } from "./easel.js";
import { before, beside, until } from "./edits.js";
import { epochOf, joined, only, without } from "./query.js";
import { text, whole } from "./texts.js";

const LIKED = ["lang", "theme", "palette", "projector", "showTest", "discretize"];

/** The ways from a run to pages where it goes on differently, or stands beside what it would have been. */
export class Fork {
  #anchor;
  #compare;
  #link;

  // Lifecycle

  /**
   * @param {HTMLElement} root
   * @param {() => string} link to what the page shows
   */
  constructor(root, link) {
    this.#anchor = /** @type {HTMLAnchorElement | null} */ (root.querySelector("#fork"));
    this.#compare = /** @type {HTMLAnchorElement | null} */ (root.querySelector("#fork-compare"));
    this.#link = link;
  }

  // Actions

  /**
   * Leads on from where the run stands, if it has been further, and to what it would have been without its last change.
   * @param {boolean} further
   * @param {number} reach the last epoch known of it
   */
  show(further, reach) {
    const link = this.#link();
    lead(this.#anchor, further ? `/?${joined(until(link), without(view(), ["show", "hide", "reach"]))}` : "");
    lead(this.#compare, comparison(before(link), link, reach));
  }
}

/**
 * Says that the run goes on differently from an epoch of its past, and how its future comes back; or nothing.
 * @param {string} link where it goes on
 * @param {number} reach the last epoch that was known before
 * @param {string} original the link to what it was
 */
export function branch(link = "", reach = 0, original = "") {
  const line = document.getElementById("branched");
  const what = line?.querySelector("span");
  if (line && what) {
    line.hidden = link === "";
    what.textContent = link && text("branched", whole(epochOf(link)), whole(reach));
    lead(line.querySelector("a"), link && comparison(original, link, reach));
    link && say(what.textContent);
  }
}

/**
 * The address of a run beside what became of it; nothing where there is no such comparison.
 * @param {string} original
 * @param {string} fork
 * @param {number} reach the last epoch known of the original
 */
function comparison(original, fork, reach) {
  const query = beside(original, fork, reach);
  return query && `/compare?${joined(query, only(view(), LIKED))}`;
}

function view() {
  return document.body.dataset.viewQuery ?? "";
}

/**
 * @param {HTMLAnchorElement | null} anchor
 * @param {string} address where it leads, or nowhere
 */
function lead(anchor, address) {
  if (anchor && anchor.getAttribute("href") !== address) {
    address ? anchor.setAttribute("href", address) : anchor.removeAttribute("href");
  }
}
