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
