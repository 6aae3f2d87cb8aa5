import { say } from "./easel.js";
import { epochOf, joined, only, stepOf, without } from "./query.js";
import { text, whole } from "./texts.js";

const EDITS = "edits";

/** The way from an epoch of a run's past to a page of its own, where it goes on differently while this one stays. */
export class Fork {
  #anchor;
  #link;

  // Lifecycle

  /**
   * @param {HTMLElement} root
   * @param {() => string} link to what the page shows
   */
  constructor(root, link) {
    this.#anchor = /** @type {HTMLAnchorElement | null} */ (root.querySelector("#fork"));
    this.#link = link;
  }

  // Actions

  /** Leads there from where the run stands, if it has been further. */
  show(/** @type {boolean} */ further) {
    if (this.#anchor && further) {
      this.#anchor.href = `/?${joined(until(this.#link()), without(document.body.dataset.viewQuery ?? "", ["show", "hide", "reach"]))}`;
    } else {
      this.#anchor?.removeAttribute("href");
    }
  }
}

/** The link to the same place, of a run with nothing edited after it. */
export function until(/** @type {string} */ link) {
  const edits = only(link, [EDITS]).slice(EDITS.length + 1).split(",").filter(Boolean);
  const kept = edits.filter((edit) => {
    const [epoch, step] = edit.split(":")[0].split(".").map(Number);
    return epoch < epochOf(link) || (epoch === epochOf(link) && (step ?? 0) <= stepOf(link));
  });
  return kept.length === edits.length ? link : joined(without(link, [EDITS]), kept.length > 0 ? `${EDITS}=${kept.join(",")}` : "");
}

/**
 * Says that the run goes on differently from an epoch of its past, and how its future comes back; or nothing.
 * @param {string} link where it goes on
 * @param {number} reach the last epoch that was known before
 */
export function branch(link = "", reach = 0) {
  const line = document.getElementById("branched");
  const what = line?.querySelector("span");
  if (line && what) {
    line.hidden = link === "";
    what.textContent = link && text("branched", whole(epochOf(link)), whole(reach));
    link && say(what.textContent);
  }
}
