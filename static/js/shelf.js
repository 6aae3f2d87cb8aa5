// Tables too large for a link go by their names, `sha256:…`. The page holds those it has shown, to bring them to a server
// that has forgotten them, and to save them.

const MOST = 16;
const KEPT = "table";

/** @type {Map<string, Promise<string>>} packed, by name */
const held = new Map();

/** The name of the table that a link only names; empty where it has none, or all of it. */
export function nameIn(/** @type {string} */ link) {
  return link.match(/(?:^|&)table=(sha256:[0-9a-f]+)/)?.[1] ?? "";
}

/** Takes hold of the table a link names, while the server has it. */
export function hold(/** @type {string} */ link) {
  const name = nameIn(link);
  if (name && !held.has(name)) {
    keep(name, fetched(name));
    held.get(name)?.catch(() => held.delete(name));
  }
  held.get(name)?.then((packed) => remember(name, packed), () => {});
}

/**
 * A page loaded again may name a table that the server has forgotten meanwhile: then it is brought what this tab has kept of it, and asked
 * once more.
 * @param {string} shown the link of the page, which lacks the table
 */
export async function recall(shown) {
  const address = location.href;
  const name = nameIn(decodeURIComponent(location.search.slice(1)));
  const [kept, packed] = remembered();
  if (name && name === kept && name !== nameIn(shown)) {
    remember("", "");
    await put(packed).then(() => location.replace(address), () => {});
  }
}

/**
 * The last one, where that is allowed and there is room. A page inside another leaves nothing behind.
 * @param {string} name
 * @param {string} packed
 */
function remember(name, packed) {
  try {
    if (document.body.dataset.page !== "embed" && remembered()[0] !== name) {
      sessionStorage.setItem(KEPT, `${name} ${packed}`);
    }
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

/** Its name, and the table. */
function remembered() {
  try {
    return (sessionStorage.getItem(KEPT) ?? "").split(" ");
  } catch {
    return [];
  }
}

/**
 * @param {string} name
 * @param {Promise<string>} packed
 */
function keep(name, packed) {
  held.set(name, packed);
  [...held.keys()].slice(0, -MOST).forEach((oldest) => held.delete(oldest));
}

async function fetched(/** @type {string} */ name) {
  return read(await fetch(`/tables/${name}`));
}

async function read(/** @type {Response} */ answer) {
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return answer.text();
}

/** The link with the table in it; fails where neither page nor server has it. */
export async function whole(/** @type {string} */ link) {
  const name = nameIn(link);
  hold(link);
  return name ? link.replace(name, (await held.get(name)) ?? "") : link;
}

/** Brings the server a table that it has forgotten; fails where the page does not have it. */
export async function bring(/** @type {string} */ name) {
  const packed = held.get(name);
  if (!packed) {
    throw new Error(name);
  }
  await put(await packed);
}

/** Brings the server a table, packed; answers with its name. */
async function put(/** @type {string} */ packed) {
  const name = await read(await fetch("/tables", { method: "POST", headers: { "Content-Type": "text/plain" }, body: packed }));
  keep(name, Promise.resolve(packed));
  return name;
}

/** A link that may be said to the server: one too long only names its table, which is brought before. */
export async function named(/** @type {string} */ link, /** @type {number} */ most) {
  const packed = tableIn(link);
  return link.length > most && packed ? link.replace(packed, await put(packed)) : link;
}

/** The table of a link as comma-separated values. */
export async function csvOf(/** @type {string} */ link) {
  const packed = tableIn(await whole(link));
  const bytes = Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
}

function tableIn(/** @type {string} */ link) {
  return link.match(/(?:^|&)table=([^&]*)/)?.[1] ?? "";
}
