/** The card that the words of a link look into first. */
export function first(/** @type {string} */ words) {
  return words.split(",")[0].split(":")[0];
}

/**
 * Whether somebody has just come to see what the link looks into. Who comes back is where they were, and a page inside another, or one about
 * an update, shows that first.
 */
export function arriving() {
  const [way] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  const { alone, microscope } = document.documentElement.dataset;
  return document.body.dataset.page === "home" && alone === undefined && microscope === undefined && way?.type === "navigate";
}

/** The cards that explain what a link is about as it opens: of one unit or sample, and on a wall all. */
export function explained(/** @type {string} */ words) {
  const wall = "projector" in document.documentElement.dataset;
  return wall || /^(unit|sample):[^,]*$/.test(words) ? words.split(",").filter(Boolean).map(first) : [];
}
