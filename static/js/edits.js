import { epochOf, joined, only, runOf, stepOf, without } from "./query.js";

const EDITS = "edits";
const USUAL = 200;
const MOST = 10_000;
const ROUND = 100;

/** The edits of a link, each as `12.3:key:value`. */
function editsOf(/** @type {string} */ link) {
  return only(link, [EDITS]).slice(EDITS.length + 1).split(",").filter(Boolean);
}

function placeOf(/** @type {string} */ edit) {
  return edit.split(":")[0];
}

/**
 * The link with some of its edits.
 * @param {string} link
 * @param {(edit: string) => boolean} kept
 */
function keeping(link, kept) {
  const all = editsOf(link);
  const edits = all.filter(kept);
  return edits.length === all.length ? link : joined(without(link, [EDITS]), edits.length > 0 ? `${EDITS}=${edits.join(",")}` : "");
}

/** The link to the same place, of a run with nothing edited after it. */
export function until(/** @type {string} */ link) {
  return keeping(link, (edit) => {
    const [epoch, step] = placeOf(edit).split(".").map(Number);
    return epoch < epochOf(link) || (epoch === epochOf(link) && (step ?? 0) <= stepOf(link));
  });
}

/** The link without what was edited last while the run went on, at one place. */
export function before(/** @type {string} */ link) {
  const last = placeOf(editsOf(link).at(-1) ?? "0");
  return last === "0" ? link : keeping(link, (edit) => placeOf(edit) !== last);
}

/**
 * The epoch in which two lists of edits part; Infinity where they are the same.
 * @param {string[]} one
 * @param {string[]} other
 */
function parting(one, other) {
  const same = one.findIndex((edit, n) => edit !== other[n]);
  const from = same < 0 ? one.length : same;
  return Math.min(...[one[from], other[from]].filter(Boolean).map((edit) => Math.floor(Number(placeOf(edit)))));
}

/**
 * The query of a comparison of a run with what other edits made of it, at least as far as the original is known and twice as far as
 * where they part; nothing where they are the same, where more than edits is different, or where they part too late.
 * @param {string} original
 * @param {string} fork
 * @param {number} reach
 */
export function beside(original, fork, reach) {
  const [settings, others] = [original, fork].map((link) => without(runOf(link), [EDITS]));
  const [edits, changed] = [original, fork].map(editsOf);
  const parts = parting(edits, changed);
  if (settings !== others || parts >= MOST) {
    return "";
  }
  const epochs = Math.min(MOST, ROUND * Math.ceil(Math.max(USUAL, reach, 2 * parts) / ROUND));
  const long = epochs === USUAL ? "" : `epochs=${epochs}`;
  return joined(settings, edits.length > 0 ? `${EDITS}=${edits.join(",")}` : "", `fork=${changed.join(",")}`, long);
}
