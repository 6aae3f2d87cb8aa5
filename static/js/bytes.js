// Bytes as the frames hold them.

/** @param {Uint8Array} bytes */
export function digestOf(bytes) {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return /^0*$/.test(hex) ? "" : hex;
}

/** A copy, so that alignment does not matter and the body can go. */
export function floatsOf(/** @type {Uint8Array} */ body, /** @type {number} */ count) {
  return new Float32Array(body.slice(0, 4 * count).buffer);
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
export async function inflate(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
