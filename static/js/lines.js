/**
 * Selects a line of a text, counted from 1, and brings it into sight.
 * @param {HTMLTextAreaElement} text
 * @param {number} line
 */
export function selectLine(text, line) {
  const before = text.value.split("\n").slice(0, line - 1).join("\n").length;
  const start = line > 1 ? before + 1 : 0;
  const end = text.value.indexOf("\n", start);
  text.focus();
  text.setSelectionRange(start, end < 0 ? text.value.length : end);
  text.scrollTop = (text.scrollHeight * (line - 3)) / text.value.split("\n").length;
}
