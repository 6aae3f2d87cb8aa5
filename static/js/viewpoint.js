const USUAL = { turn: -34, tilt: 43 };
const HIGHEST = 86;
const RADIANS = Math.PI / 180;

/**
 * From where a surface is seen, in degrees: turned about the upright axis, and from how high above.
 * @typedef {{turn: number, tilt: number}} Viewpoint
 */

/**
 * That of the view's word `surface:<turn>:<tilt>`; the usual one where it says none.
 * @param {string} word
 * @returns {Viewpoint}
 */
export function viewpointOf(word) {
  const [, turn, tilt] = word.split(":");
  return tilt === undefined ? USUAL : turned({ turn: 0, tilt: 0 }, Number(turn), Number(tilt));
}

/**
 * Never from below, nor straight from above, where heights are not seen.
 * @param {Viewpoint} from
 * @param {number} turn
 * @param {number} tilt
 */
export function turned(from, turn, tilt) {
  const round = from.turn + turn;
  return { turn: round - 360 * Math.round(round / 360), tilt: Math.min(HIGHEST, Math.max(0, from.tilt + tilt)) };
}

/**
 * The word that says it, in whole degrees.
 * @param {Viewpoint} from
 */
export function wordOf({ turn, tilt }) {
  return `surface:${Math.round(turn)}:${Math.round(tilt)}`;
}

/** The word for how the landscape is seen. */
export function seen() {
  return document.documentElement.dataset.landscape ?? "";
}

/** Whether it is seen as a surface. */
export function solid() {
  return seen().startsWith("surface");
}

/**
 * As the projection has it.
 * @param {Viewpoint} from
 */
export function radians({ turn, tilt }) {
  return { turn: RADIANS * turn, tilt: RADIANS * tilt };
}
