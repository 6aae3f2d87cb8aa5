import { runOf } from "./query.js";
import { text } from "./texts.js";

const MOST_NAMED = 2;

/**
 * What is different between two links, in words.
 * @param {string} from
 * @param {string} to
 */
export function nameOfChange(from, to) {
  const keys = differing(new URLSearchParams(runOf(from)), new URLSearchParams(runOf(to)));
  if (keys.length === 0) {
    return text("change.epoch");
  }
  return keys.length > MOST_NAMED ? text("change.run") : keys.map(nameOf).join(" · ");
}

/**
 * The settings that differ. A run that starts anew has what was edited before among its settings: that is no change, nor
 * are points that keep their seed when another is drawn.
 * @param {URLSearchParams} from
 * @param {URLSearchParams} to
 */
function differing(from, to) {
  const keys = [...new Set([...from.keys(), ...to.keys()])].filter((key) => from.get(key) !== to.get(key));
  const edited = [...edits(from), ...edits(to)].map((edit) => edit.split(":")[1]);
  const settings = keys.filter((key) => key !== "edits" && !edited.includes(key) && !(key === "dataSeed" && keys.includes("seed")));
  return settings.length > 0 || !keys.includes("edits") ? settings : editedBetween(from, to);
}

/**
 * What was edited in one of them only.
 * @param {URLSearchParams} from
 * @param {URLSearchParams} to
 */
function editedBetween(from, to) {
  const [before, after] = [edits(from), edits(to)];
  const only = [...after.filter((edit) => !before.includes(edit)), ...before.filter((edit) => !after.includes(edit))];
  return [...new Set(only.map((edit) => edit.split(":")[1].split(".")[0]))];
}

/** @param {URLSearchParams} run */
function edits(run) {
  return (run.get("edits") ?? "").split(",").filter(Boolean);
}

/** A setting by a name of ours, else by its label on the page. */
export function nameOf(/** @type {string} */ key) {
  const named = text(`change.${key}`);
  const control = /** @type {HTMLInputElement | null} */ (document.getElementById(key));
  const label = document.querySelector(`label[for="${CSS.escape(key)}"]`)?.textContent ?? control?.labels?.[0]?.textContent;
  return named === `change.${key}` ? label || text("change") : named;
}
