const POINTED = ["unit", "sample"];

/** The cards that the words of a link look into. */
export function cardsOf(/** @type {string} */ words) {
  return words.split(",").map((word) => word.split(":")[0]).filter(Boolean);
}

/** Which card an element of the page is. */
export function nameOf(/** @type {Element} */ part) {
  return part.getAttribute("data-look") ?? "";
}

/** What cards beside the network are: about something one points at in the large picture, which stays above them, or about the whole. */
export function kindOf(/** @type {string[]} */ cards) {
  return cards.some((card) => POINTED.includes(card)) ? "point" : "card";
}
