import { whole } from "./shelf.js";

const MAGIC = "neural-network-playground run ";
const VERSION = 1;

/** A run as the text of a file: what it is, then its link, a table too large for other links in it. */
export async function textOf(/** @type {string} */ link) {
  return `${MAGIC}${VERSION}\n${await whole(link)}\n`;
}

/**
 * The link of a run that a file holds; null where it holds no run.
 * @param {string} text
 * @returns {string | null}
 */
export function linkIn(text) {
  const [first, link] = text.split(/\r?\n/, 2);
  if (!first.startsWith(MAGIC)) {
    return null;
  }
  if (Number(first.slice(MAGIC.length)) !== VERSION) {
    throw new RangeError("version");
  }
  return link ?? "";
}

/** Gives the visitor a file. */
export function download(/** @type {string} */ text, /** @type {string} */ name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/**
 * What a file says. Text that is not UTF-8 is read as the visitor's spreadsheets are likely to write it.
 * @param {ArrayBuffer} bytes
 * @param {string} language
 */
export function decoded(bytes, language) {
  const [first, second] = new Uint8Array(bytes);
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return new TextDecoder(first === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(language.startsWith("zh") ? "gb18030" : "windows-1252").decode(bytes);
  }
}
