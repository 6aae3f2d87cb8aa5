/** Pixels of the picture for each of the drawing: sharp on a wall, too. */
const FINER = 2;
/** Larger ones stay empty in some browsers. */
const MOST_PIXELS = 2 ** 24;

/**
 * A drawing in pixels, its words in the letters of this machine.
 * @param {string} svg with a width and a height
 * @returns {Promise<Blob>} a PNG file
 */
export async function rastered(svg) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(filling(svg))}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(FINER, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((file) => (file ? resolve(file) : reject(new Error("no picture")))));
}

/** Up to the edges: its sides are rounded to pixels. */
function filling(/** @type {string} */ svg) {
  return svg.replace("<svg ", '<svg preserveAspectRatio="none" ');
}
