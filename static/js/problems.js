/**
 * @typedef {{parameter: string, value: string, message: string}} Problem
 */

/**
 * Shows what was wrong with a command: beside the control it is about, else above the page's content.
 * @param {Problem[]} problems
 */
export function showProblems(problems) {
  clearProblems(problems.map(({ parameter }) => parameter));
  const unplaced = problems.filter((problem) => !placed(problem));
  list(unplaced.map(sentence));
}

/** Shows sentences above the page's content; none hides the place. */
export function list(/** @type {string[]} */ sentences) {
  const root = document.getElementById("problems");
  if (root) {
    root.replaceChildren(...sentences.map(line));
    root.hidden = sentences.length === 0;
  }
}

/**
 * What was wrong no longer matters: controls show again what is, but those that are wrong again.
 * @param {string[]} wrong
 */
export function clearProblems(wrong = []) {
  for (const place of document.querySelectorAll("[data-problem]")) {
    place.textContent = "";
  }
  for (const control of document.querySelectorAll("[aria-invalid]")) {
    control.removeAttribute("aria-invalid");
    if (control instanceof HTMLInputElement && control.type !== "checkbox" && !wrong.includes(control.name)) {
      control.value = control.defaultValue;
    }
  }
  list([]);
}

/**
 * Of several controls of a name, the one that says the value is meant.
 * @param {Problem} problem
 */
function placed({ parameter, value, message }) {
  const wanted = `[data-problem="${CSS.escape(parameter)}"]`;
  const controls = /** @type {HTMLInputElement[]} */ ([...document.getElementsByName(parameter)].filter((control) => control.getAttribute("type") !== "hidden"));
  const meant = controls.filter((control) => control.value.trim() === value);
  const place = meant[0]?.closest(".field")?.querySelector(wanted) ?? document.querySelector(wanted);
  if (!place) {
    return false;
  }
  place.textContent = message;
  if (!place.checkVisibility()) {
    place.textContent = "";
    return false;
  }
  (meant.length > 0 ? meant : controls).forEach((control) => control.setAttribute("aria-invalid", "true"));
  return true;
}

/** A problem that stands alone names what it is about. */
function sentence(/** @type {Problem} */ { parameter, message }) {
  const label = document.querySelector(`label[for="${CSS.escape(parameter)}"]`)?.textContent;
  return parameter === "command" || parameter === "query" ? message : `${label ?? parameter}: ${message}`;
}

function line(/** @type {string} */ sentence) {
  const item = document.createElement("li");
  item.textContent = sentence;
  return item;
}
