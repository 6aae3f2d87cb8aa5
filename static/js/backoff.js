// How long to wait before trying again.

const FIRST = 250;
const LONGEST = 15_000;
const WHEN_REFUSED = 10_000;

/**
 * Milliseconds before try number `attempt` (from 0): doubling, and by chance up to half of it less, so that not
 * all pages of a restarted server come at once.
 * @param {number} attempt
 * @param {boolean} refused the server said it is full
 * @param {() => number} random
 */
export function delay(attempt, refused, random = Math.random) {
  const full = Math.min(LONGEST, Math.max(FIRST * 2 ** Math.min(attempt, 10), refused ? WHEN_REFUSED : 0));
  return full * (1 - random() / 2);
}
