import { crmSites, hasHost } from '../../lib/core/model/crm-sites.ts';
import { parsePage } from '../engine/parse-page.ts';
import { type Rewriter, rewriter } from './rewriter.ts';
import { appWords, structuralWords } from './structural-words.ts';

/** What says nothing of a record's place in the page, or could hold anything. */
const dropped =
  'script, style, link, base, meta:not([charset]), noscript, template, iframe, object, embed, source, track, svg > *, canvas > *';
const droppedAttributes =
  /^(?:on.*|src|srcset|sizes|poster|ping|nonce|integrity|srcdoc|background|xmlns.*)$/i;
/** Where readers find their hooks: what stands there is kept but for ids, addresses and words of the page's texts. */
const hooks =
  /^(?:class|id|name|type|role|slot|for|is|part|field|rel|dir|lang|scope|item(?:prop|type|scope)|data-(?:[\w-]*(?:test|type|selenium|card|component|view|field|scope|slot|state|record)[\w-]*|[\w-]*-id|id|name|key|qa|cy|action|role))$/i;
const addresses = /^(?:href|action|formaction|cite|xlink:href)$/i;
const written = /^(?:title|alt|value|placeholder|content|label|aria-.*)$/i;
const states =
  /^(?:hidden|open|checked|selected|disabled|readonly|multiple|contenteditable|tabindex|colspan|rowspan|aria-(?!label$|description$|valuetext$|placeholder$|roledescription$)[\w-]+)$/i;

export type Censored = {
  html: string;
  /** Words of hooks that the page's texts have, too, and words of its links' paths, which are now invented ones. */
  replaced: string[];
};

export type CensorOptions = {
  /** Words that may stay wherever they stand. */
  keep?: readonly string[];
  /** Attributes that are hooks of this app, beside those that every app may have. */
  hooks?: readonly string[];
};

/**
 * A saved page as one that can be published: its tags, hooks and states, with every text, value, address, number and id
 * replaced by an invented one of the same shape, the same one wherever it stands.
 */
export function censorPage(html: string, { keep = [], hooks: more = [] }: CensorOptions = {}): Censored {
  return parsePage(html, 'https://page.example/', (document) => {
    for (const element of document.querySelectorAll(dropped)) element.remove();
    const elements = [...document.querySelectorAll('*')];
    const nodes = textsOf(document);
    const isHook = (name: string) => hooks.test(name) || more.includes(name);
    const said = new Set(spoken(nodes, elements, isHook));
    const kept = new Set(keep.map((word) => word.toLowerCase()));
    const write = rewriter(said, kept);
    for (const node of nodes) {
      const isTitle = node.parentNode?.nodeName === 'TITLE';
      node.data = write.text(node.data, (word) => kept.has(word) || (isTitle && appWords.has(word)));
    }
    for (const element of elements) {
      const isDrawing = element.closest('svg') !== null;
      for (const name of element.getAttributeNames()) {
        const value = element.getAttribute(name) ?? '';
        const isKnown = isHook(name) || states.test(name);
        const next =
          (isDrawing && !isKnown) || write.hook(name) !== name ? null : attribute(name, value, write, isHook);
        if (next === null) element.removeAttribute(name);
        else if (next !== value) element.setAttribute(name, next);
      }
    }
    return {
      html: `<!doctype html>\n${document.documentElement.outerHTML}\n`,
      replaced: [...write.replaced].sort(),
    };
  });
}

/** Every text of the page; its remarks go. */
function textsOf(document: Document): Text[] {
  const walker = document.createTreeWalker(document, 4 | 128);
  const nodes: CharacterData[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as CharacterData);
  for (const node of nodes) if (node.nodeType === 8) node.remove();
  return nodes.filter((node): node is Text => node.nodeType === 3);
}

/** What stands in an attribute's place; null where it goes. */
function attribute(
  name: string,
  value: string,
  { text, hook, path }: Rewriter,
  isHook: (name: string) => boolean,
): string | null {
  if (droppedAttributes.test(name) || value.startsWith('data:')) return null;
  if (name === 'style') return hiding(value);
  if (name === 'charset' || value === '') return value;
  if (addresses.test(name)) return link(value, { text, path });
  if (states.test(name) && /^[a-z\d-]{1,12}$/i.test(value)) return hook(value);
  // Several words are a text, but for a list of classes.
  if (isHook(name) && (name === 'class' || !/[\s@]/.test(value.trim()))) return hook(value);
  return written.test(name) || /\s/.test(value)
    ? text(value)
    : text(value, (word) => structuralWords.has(word));
}

/** Of a style only whether its element is seen. */
function hiding(style: string): string | null {
  const kept = style.match(/(?:^|;)\s*(?:display|visibility)\s*:\s*[a-z-]+/gi) ?? [];
  return kept.length > 0 ? kept.map((each) => each.replace(/^[;\s]+/, '')).join('; ') : null;
}

/** The path keeps the words of record addresses, the host the app's part of its name. */
function link(address: string, { text, path }: Pick<Rewriter, 'text' | 'path'>): string | null {
  if (/^javascript:/i.test(address)) return null;
  if (/^(?:mailto|tel|sms):/i.test(address)) {
    const [, scheme = '', to = ''] = /^(\w+:)([^?]*)/.exec(address) ?? [];
    return scheme.toLowerCase() + text(unescaped(to));
  }
  const [, scheme = '', host = '', rest = ''] = /^((?:https?:)?\/\/)([^/?#]*)(.*)$/is.exec(address) ?? [];
  return host === '' ? path(unescaped(address)) : scheme + hostLike(host, text) + path(unescaped(rest));
}

function hostLike(host: string, text: (value: string) => string): string {
  const [name = ''] = host.toLowerCase().split(':');
  const app = crmSites.flatMap(({ hosts }) => hosts).find((pattern) => hasHost(pattern, name));
  if (app !== undefined)
    return app.startsWith('*.') ? `${text(name.slice(0, -app.length + 2))}${app.slice(2)}` : name;
  return `${text(name.replace(/\.[^.]*$/, ''))}.example`;
}

/** Every word and number that the page says to its reader, in lower case. */
function spoken(
  nodes: readonly Text[],
  elements: readonly Element[],
  isHook: (name: string) => boolean,
): string[] {
  const values = elements.flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => !isHook(name) && !states.test(name) && name !== 'style')
      .map((name) => unescaped(element.getAttribute(name) ?? '')),
  );
  return [...nodes.map(({ data }) => data), ...values]
    .flatMap((text) => text.match(/[\p{L}\p{M}]+|\p{N}+|[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map((word) => word.toLowerCase());
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
