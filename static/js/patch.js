/**
 * Makes an element what fresh markup says, touching only what differs: what has the focus, is selected or scrolled stays so.
 * @param {Element} old
 * @param {Element} fresh
 */
export function patch(old, fresh) {
  if (old.tagName !== fresh.tagName || old.id !== fresh.id || old.childNodes.length !== fresh.childNodes.length) {
    old.replaceWith(fresh);
    return;
  }
  attributes(old, fresh);
  const after = [...fresh.childNodes];
  [...old.childNodes].forEach((node, n) => child(node, after[n]));
}

/**
 * @param {ChildNode} node
 * @param {ChildNode} fresh
 */
function child(node, fresh) {
  if (node instanceof Element && fresh instanceof Element) {
    patch(node, fresh);
  } else if (node.nodeType !== fresh.nodeType) {
    node.replaceWith(fresh);
  } else if (node.nodeValue !== fresh.nodeValue) {
    node.nodeValue = fresh.nodeValue;
  }
}

/**
 * What a visitor has folded or unfolded stays so.
 * @param {Element} old
 * @param {Element} fresh
 */
function attributes(old, fresh) {
  for (const { name } of [...old.attributes]) {
    fresh.hasAttribute(name) || name === "open" || old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    name === "open" || old.getAttribute(name) === value || old.setAttribute(name, value);
  }
}
