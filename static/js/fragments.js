const PLAY = "button[data-command=play]";
const LAYERS = "#add-layer:not(:disabled), #remove-layer:not(:disabled)";

/**
 * Puts new markup in the place of elements, by id. What has the focus keeps it, with what is typed and selected there; what is
 * unfolded stays so.
 * @param {Record<string, string>} html
 */
export function replace(html) {
  for (const [id, markup] of Object.entries(html)) {
    const old = document.getElementById(id);
    const fresh = elementOf(markup);
    if (old && fresh) {
      const focus = focusIn(old);
      unfold(old, fresh);
      stay(old, fresh);
      old.replaceWith(fresh);
      focus?.();
    }
  }
}

/**
 * What was unfolded stays so.
 * @param {Element} old
 * @param {Element} fresh
 */
function unfold(old, fresh) {
  for (const part of old.querySelectorAll("details[data-look][open]")) {
    const same = fresh.querySelector(`details[data-look="${part.getAttribute("data-look")}"]`);
    same?.setAttribute("open", "");
    same?.toggleAttribute("data-explained", part.hasAttribute("data-explained"));
  }
}

/**
 * A line that is emptied, or was before, leaves its place, so that nothing moves under the hand.
 * @param {HTMLElement} old
 * @param {Element} fresh
 */
function stay(old, fresh) {
  if (fresh instanceof HTMLElement && fresh.matches("[data-holds]:empty") && old.offsetHeight > 0) {
    fresh.style.minBlockSize = `${old.offsetHeight}px`;
  }
}

/**
 * What markup of one element makes.
 * @param {string} markup
 */
export function elementOf(markup) {
  const template = document.createElement("template");
  template.innerHTML = markup;
  return template.content.firstElementChild;
}

/**
 * What brings the focus back into an element that is replaced by one with the same ids.
 * @param {Element} root
 */
function focusIn(root) {
  const active = document.activeElement;
  if (!active || !root.contains(active)) {
    return null;
  }
  const { id } = active;
  const typed = active instanceof HTMLInputElement && active.type !== "range" ? typing(active) : null;
  return () => {
    const same = document.getElementById(id);
    const again = same && !same.matches(":disabled") ? same : focusable(id);
    again?.focus({ preventScroll: true });
    if (typed && again instanceof HTMLInputElement) {
      typed(again);
    }
  };
}

/**
 * Where an element is gone or of no use (its layer was removed, there are as many as can be), a neighbour takes the focus.
 * @param {string} id
 * @returns {HTMLElement | null}
 */
function focusable(id) {
  const kind = id.replace(/-\d+(-\d+)?$/, "");
  const siblings = document.querySelectorAll(`button[id^="${CSS.escape(kind)}-"]:not(:disabled)`);
  return /** @type {HTMLElement | null} */ (siblings[siblings.length - 1] ?? document.querySelector(id.startsWith("hint") ? PLAY : LAYERS));
}

/** @param {HTMLInputElement} input */
function typing(input) {
  const { value, defaultValue } = input;
  const [start, end] = [input.selectionStart, input.selectionEnd];
  return (/** @type {HTMLInputElement} */ again) => {
    if (again.type === input.type && value !== defaultValue && again.type !== "checkbox") {
      again.value = value;
    }
    if (start !== null && again.selectionStart !== null) {
      again.setSelectionRange(start, end);
    }
  };
}
