import { emailOf } from './people.ts';
import type { Rules } from './rule.ts';
import { visibilityOf } from './visibility.ts';

/** Words that may stand in a masked page: all of them come out of this project, none out of a page. */
export type Vocabulary = ReadonlySet<string>;

const structure =
  'id class role name type title alt href value style hidden dir tabindex true false list listitem row link button presentation gridcell heading combobox complementary main form listbox to cc bcc anm GS bzf gE h7 kv nH IZ btC';
const tags = new Set(
  'A ARTICLE ASIDE B BLOCKQUOTE BODY BR BUTTON CENTER COL COLGROUP DD DIALOG DIV DL DT EM FONT FOOTER FORM H1 H2 H3 H4 H5 H6 HEAD HEADER HR HTML I IFRAME IMG INPUT LABEL LI LINK MAIN META NAV OL OPTION P PRE SCRIPT SECTION SELECT SPAN STRONG STYLE SVG TABLE TBODY TD TEMPLATE TEXTAREA TH THEAD TITLE TR U UL'.split(
    ' ',
  ),
);
const unlisted = new Set(['SCRIPT', 'STYLE', 'SVG', 'svg', 'TEMPLATE', 'NOSCRIPT', 'IFRAME']);

/** Every word of a site's selectors: tags, classes, attributes and their values. */
export function vocabularyOf(tables: readonly Rules[]): Vocabulary {
  const selectors = tables.flatMap((table) => Object.values(table).flat()).map(({ selector }) => selector);
  return new Set([structure, ...selectors].flatMap((text) => text.match(/[\w-]+/g) ?? []));
}

export type MaskOptions = {
  vocabulary: Vocabulary;
  isVisible: (element: Element) => boolean;
  /** Inside of which nothing is listed, not even masked: what people wrote. */
  isClosed: (element: Element) => boolean;
  /** Characters. */
  max: number;
};

const deepest = 200;
const mostElements = 20_000;

/**
 * The shape of a page, one element a line, for a report of what could not be read there: tags, and of attributes and
 * classes those words alone that the vocabulary has. Every other value is only said to be an address (@), a number (0),
 * an id in hexadecimal (f) or anything else (x); `+n` counts what is left out, `"` is text, `!` is hidden. No word of the
 * page itself gets out.
 */
export function maskPage(root: Element, options: MaskOptions): string {
  let left = mostElements;
  const outline = (element: Element, depth: number): string => {
    left -= 1;
    const head = ' '.repeat(depth) + maskedElement(element, options);
    if (unlisted.has(element.nodeName) || options.isClosed(element)) return `${head} …`;
    if (!options.isVisible(element)) return `${head} !`;
    const lines: { text: string; count: number }[] = [];
    for (const child of depth < deepest ? element.childNodes : []) {
      if (child.nodeType !== 1 || left <= 0) continue;
      const text = outline(child as Element, depth + 1);
      const last = lines.at(-1);
      // A list of thousands is told by one of them.
      if (last?.text === text) last.count += 1;
      else lines.push({ text, count: 1 });
    }
    return [
      head,
      ...lines.map(({ text, count }) => (count > 1 ? `${text}\n${' '.repeat(depth + 1)}×${count}` : text)),
    ].join('\n');
  };
  const whole = outline(root, 0);
  return whole.length <= options.max
    ? whole
    : `${whole.slice(0, whole.lastIndexOf('\n', options.max - 2))}\n…`;
}

function maskedElement(element: Element, { vocabulary }: MaskOptions): string {
  const name = element.nodeName.toUpperCase();
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
  const known = classes.filter((word) => vocabulary.has(word)).map((word) => `.${word}`);
  const names = element.getAttributeNames().filter((each) => each !== 'class');
  const shown = names.filter((each) => vocabulary.has(each) || each.startsWith('aria-'));
  const attributes = shown.map((each) => maskedAttribute(element, each, vocabulary));
  const more = names.length - shown.length + classes.length - known.length;
  const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
  return [
    tags.has(name) ? name.toLowerCase() : 'other',
    ...known,
    ...attributes,
    ...(more > 0 ? [`+${more}`] : []),
    ...(hasText ? [' "'] : []),
  ].join('');
}

function maskedAttribute(element: Element, name: string, vocabulary: Vocabulary): string {
  const value = element.getAttribute(name) ?? '';
  const shown = vocabulary.has(value) ? value : kindOf(value);
  return `[${vocabulary.has(name) ? name : 'aria'}${shown === '' ? '' : `=${shown}`}]`;
}

function kindOf(value: string): string {
  if (value.trim() === '') return '';
  if (emailOf(value) !== '') return '@';
  if (/^\d+$/.test(value)) return '0';
  return /^[0-9a-f]{8,}$/i.test(value) ? 'f' : 'x';
}

/** Masks pages of one site; `closed` selects what people wrote in. */
export function maskSite(tables: readonly Rules[], closed = ':not(*)') {
  return (document: Document, max: number): string =>
    maskPage(document.body, {
      vocabulary: vocabularyOf(tables),
      isVisible: visibilityOf(document),
      isClosed: (element) => element.matches(closed),
      max,
    });
}
