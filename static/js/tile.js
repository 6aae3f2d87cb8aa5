import { element } from "./elements.js";
import { onPointing } from "./stirring.js";

/** While one points at a feature, or has come to it by keys, its picture lies over the large one. */
export class Tile {
  // Lifecycle

  constructor() {
    onPointing((target) => this.#show(pictured(target)));
    document.addEventListener("focusin", ({ target }) => target instanceof Element && this.#show(target.matches(":focus-visible") ? pictured(target) : null));
    document.addEventListener("focusout", () => this.#show(null));
  }

  // Private

  #show(/** @type {HTMLElement | null} */ feature) {
    const map = element("map");
    const large = map.querySelector(".map__feature");
    const title = /** @type {HTMLElement | null} */ (map.querySelector("[data-map=title]"));
    const name = /** @type {HTMLElement | null} */ (map.querySelector("[data-map=feature]"));
    if (large && title && name) {
      large.replaceChildren(...[...(feature?.querySelectorAll("img") ?? [])].map((picture) => picture.cloneNode()));
      name.textContent = feature?.dataset.featureName ?? "";
      name.hidden = !feature;
      title.hidden = Boolean(feature);
    }
  }
}

/**
 * The feature with a picture that something is part of.
 * @param {EventTarget | null} target
 * @returns {HTMLElement | null}
 */
function pictured(target) {
  const feature = target instanceof Element ? target.closest(".feature") : null;
  return feature instanceof HTMLElement && feature.querySelector(".feature__picture") ? feature : null;
}
