// Query strings of links, taken apart and put together without touching how their values are written.

/**
 * @param {string} query
 * @returns {[string, string][]} keys with their parts of the query
 */
function parts(query) {
  return query.split("&").filter(Boolean).map((part) => [part.split("=")[0], part]);
}

/**
 * The query without some keys.
 * @param {string} query
 * @param {string[]} keys
 */
export function without(query, keys) {
  return parts(query).filter(([key]) => !keys.includes(key)).map(([, part]) => part).join("&");
}

/**
 * The query with some keys only.
 * @param {string} query
 * @param {string[]} keys
 */
export function only(query, keys) {
  return parts(query).filter(([key]) => keys.includes(key)).map(([, part]) => part).join("&");
}

const PLACE = ["epoch", "step"];
const PLANE = ["across", "up", "held"];

/** The run of a link, without the place in it and the plane it is seen on. */
export function runOf(/** @type {string} */ link) {
  return without(link, [...PLACE, ...PLANE]);
}

/** The epoch a link names. */
export function epochOf(/** @type {string} */ link) {
  return Number(new URLSearchParams(link).get("epoch") ?? 0);
}

/** The updates after that epoch. */
export function stepOf(/** @type {string} */ link) {
  return Number(new URLSearchParams(link).get("step") ?? 0);
}

/**
 * A link to another place of the same run.
 * @param {string} link
 * @param {number} epoch
 * @param {number} step
 */
export function at(link, epoch, step) {
  return joined(without(link, PLACE), epoch > 0 ? `epoch=${epoch}` : "", step > 0 ? `step=${step}` : "");
}

/**
 * The link to a place of a run where it is farther than that run was opened.
 * @param {string} query
 * @param {string} place `12`, or `12.3` three updates later
 */
export function beyond(query, place) {
  const [epoch, step] = /^(\d+)(?:\.(\d+))?$/.exec(place)?.slice(1).map((number) => Number(number ?? 0)) ?? [0, 0];
  return epoch > epochOf(query) ? at(query, epoch, step) : "";
}

/** @param {...string} queries */
export function joined(...queries) {
  return queries.filter(Boolean).join("&");
}

/**
 * A view of one part alone, with what it is about; of everything, where no part is named.
 * @param {string} view
 * @param {string} part
 */
export function alone(view, part) {
  if (part === "") {
    return without(view, ["show"]);
  }
  const words = only(view, ["look"]).slice("look=".length).split(",").filter((word) => word.split(":")[0] === part);
  const others = without(view, ["show", "look", ...(part === "microscope" ? [] : ["walk"])]);
  return joined(others, words.length > 0 ? `look=${words.join(",")}` : "", `show=${part}`);
}

/** Where TensorFlow Playground is. */
const FOREIGN = /playground\.tensorflow\.org/i;

/** What of the ways to write a fragment makes pairs of it, percent-encoded. */
const MARKS = new Map([["%3d", "="], ["%26", "&"], ["%23", "#"]]);

/**
 * What a pasted text asks to be opened: one of our links, or the fragment of a TensorFlow Playground link.
 * @param {string} pasted
 */
export function pastedLink(pasted) {
  const trimmed = pasted.trim();
  const [address = ""] = trimmed.split("#");
  const hash = trimmed.slice(address.length);
  const search = address.indexOf("?");
  const foreign = search < 0 || FOREIGN.test(address) || isForeign(hash);
  return foreign ? foreignLink(hash.slice(1) || trimmed) : address.slice(search + 1);
}

/** Whether a pasted text can be a link. */
export function isLink(/** @type {string} */ pasted) {
  return plain(pasted).includes("=") || FOREIGN.test(pasted);
}

/** A fragment that was percent-encoded, once or twice, with its own marks. */
export function plain(/** @type {string} */ fragment) {
  return fragment.replace(/%(?:25)?(3D|26|23)/gi, (_, digits) => MARKS.get(`%${digits.toLowerCase()}`) ?? "");
}

/**
 * A link that stands for a TensorFlow Playground fragment.
 * @param {string} fragment without its #
 */
export function foreignLink(fragment) {
  return `tfp=${encodeURIComponent(fragment)}`;
}

/** Whether an address's fragment is TensorFlow Playground's: settings, not the id of an element. */
export function isForeign(/** @type {string} */ hash) {
  return plain(hash).includes("=");
}
