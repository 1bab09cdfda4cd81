import { crmSites, hasHost } from '../../lib/core/model/crm-sites.ts';
import { parsePage } from '../engine/parse-page.ts';
import { inventId, inventor } from './invent.ts';
import { appWords, structuralWords, wordsIn } from './structural-words.ts';

/** What says nothing of a record's place in the page, or could hold anything. */
const dropped =
  'script, style, link, base, meta:not([charset]), noscript, template, iframe, object, embed, source, track, svg > *, canvas > *';
const droppedAttributes =
  /^(?:on.*|src|srcset|sizes|poster|ping|nonce|integrity|srcdoc|background|xmlns.*)$/i;
/** Where readers find their hooks: what stands there is kept but for ids, addresses and words of the page's texts. */
const hooks =
  /^(?:class|id|name|type|role|slot|for|is|part|field|rel|dir|lang|scope|item(?:prop|type|scope)|data-(?:[\w-]*(?:test|type|selenium|card|component|view|field|scope|slot|state)[\w-]*|id|name|key|qa|cy|action|role))$/i;
const addresses = /^(?:href|action|formaction|cite|xlink:href)$/i;
const states =
  /^(?:hidden|open|checked|selected|disabled|readonly|multiple|contenteditable|tabindex|colspan|rowspan|aria-(?!label$|description$|valuetext$|placeholder$|roledescription$)[\w-]+)$/i;
/** E-mail address, ISO date, run of letters and digits. */
const pieces = /[^\s@<>"'(),;:=?&/]+@[^\s@<>"'(),;:=?&/]+|\d{4}-\d\d-\d\d|[\p{L}\p{M}\p{N}]+/gu;

export type Censored = {
  html: string;
  /** Words that stood in hooks and in the page's texts, and are now invented in both. */
  replacedInHooks: string[];
};

/**
 * A saved page as one that can be published: its tags, hooks and states, with every text, value, address, number and id
 * replaced by an invented one of the same shape, the same one wherever it stands. `keep` names words that may stay.
 */
export function censorPage(html: string, keep: readonly string[] = []): Censored {
  return parsePage(html, 'https://page.example/', (document) => {
    for (const element of document.querySelectorAll(dropped)) element.remove();
    const texts = document.createTreeWalker(document, 4 | 128);
    const nodes: CharacterData[] = [];
    while (texts.nextNode()) nodes.push(texts.currentNode as CharacterData);
    for (const node of nodes) if (node.nodeType === 8) node.remove();
    const elements = [...document.querySelectorAll('*')];

    const kept = new Set(keep.map((word) => word.toLowerCase()));
    const said = new Set(spoken(nodes, elements));
    const invent = inventor((text) => said.has(text));
    const replaced = new Set<string>();
    const text = (value: string, isKept: (word: string) => boolean = (word) => kept.has(word)) =>
      value.replace(pieces, (piece) => {
        if (piece.includes('@')) return emailLike(piece, invent);
        return isKept(piece.toLowerCase()) ? piece : inventId(piece, invent);
      });
    const hook = (value: string) =>
      value.replace(pieces, (piece) => {
        if (piece.includes('@') || isId(piece)) return text(piece);
        return piece.replace(/\p{Lu}?\p{Ll}+|\p{L}+|\p{N}+/gu, (part) => {
          const word = part.toLowerCase();
          const isOurs =
            structuralWords.has(word) || kept.has(word) || /^(?:\p{N}{1,3}|\p{L}{1,3})$/u.test(part);
          if (isOurs || (!said.has(word) && !/\p{N}/u.test(part))) return part;
          replaced.add(word);
          return invent(part);
        });
      });
    const path = (value: string) =>
      text(value, (word) => kept.has(word) || structuralWords.has(word) || /^\p{N}{1,3}$/u.test(word));

    for (const node of nodes)
      if (node.nodeType === 3)
        node.data = text(
          node.data,
          (word) => kept.has(word) || (node.parentNode?.nodeName === 'TITLE' && appWords.has(word)),
        );
    for (const element of elements) {
      for (const name of element.getAttributeNames()) {
        const value = element.getAttribute(name) ?? '';
        const next = attribute(name, value, { text, hook, path });
        const isDrawing = element.closest('svg') !== null && !hooks.test(name) && !states.test(name);
        if (next === null || isDrawing || wordsIn(name).some((word) => said.has(word) && hook(word) !== word))
          element.removeAttribute(name);
        else if (next !== value) element.setAttribute(name, next);
      }
    }
    return {
      html: `<!doctype html>\n${document.documentElement.outerHTML}\n`,
      replacedInHooks: [...replaced].sort(),
    };
  });
}

type Ways = Record<'text' | 'hook' | 'path', (value: string) => string>;

function attribute(name: string, value: string, { text, hook, path }: Ways): string | null {
  if (droppedAttributes.test(name) || value.startsWith('data:')) return null;
  if (name === 'style') return hiding(value);
  if (name === 'charset' || value === '') return value;
  if (addresses.test(name)) return link(value, path, text);
  if (states.test(name) && /^[a-z\d-]{1,12}$/i.test(value)) return hook(value);
  // Several words are a text, but for a list of classes.
  if (hooks.test(name) && (name === 'class' || !/[\s@]/.test(value.trim()))) return hook(value);
  return path(value) === value ? value : text(value);
}

/** Of a style only whether its element is seen. */
function hiding(style: string): string | null {
  const kept = style.match(/(?:^|;)\s*(?:display|visibility)\s*:\s*[a-z-]+/gi) ?? [];
  return kept.length > 0 ? kept.map((each) => each.replace(/^[;\s]+/, '')).join('; ') : null;
}

/** The path keeps the words of record addresses, the host the app's part of its name. */
function link(
  address: string,
  path: (value: string) => string,
  text: (value: string) => string,
): string | null {
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

function emailLike(email: string, invent: (text: string) => string): string {
  const [local = '', domain = ''] = email.split('@');
  const words = (part: string) => part.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => invent(word));
  return `${words(local)}@${words(domain.replace(/\.[^.]*$/, ''))}.example`;
}

/** Numbers, hexadecimal ids and the mixed ones of records; not `h2` or `cui5`. */
const isId = (piece: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(piece) || (piece.length >= 8 && (piece.match(/\d/g)?.length ?? 0) >= 3);

/** Every word and number that the page says to its reader, in lower case. */
function spoken(nodes: readonly CharacterData[], elements: readonly Element[]): string[] {
  const values = elements.flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => !hooks.test(name) && !states.test(name) && name !== 'style')
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
