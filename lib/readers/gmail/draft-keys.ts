/** Names elements for as long as they live: the keys of drafts to which the page gives no id. */
export function draftKeys(): (root: Element) => string {
  const keys = new WeakMap<Element, string>();
  let count = 0;
  return (root) => {
    const key = keys.get(root) ?? `own-${(count += 1)}`;
    keys.set(root, key);
    return key;
  };
}
