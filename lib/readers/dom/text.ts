/** The caps of the snapshot's schema, in UTF-16 units. */
export const nameLength = 200;
export const textLength = 2_000;
export const bodyLength = 60_000;

export const unprinted = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * One line of plain text: spaces collapsed, control characters and direction overrides gone (they can make one
 * address look like another). Anything but a string gives '': a page can put an element in place of `document.title`.
 */
export function cleanText(value: unknown, max = textLength): string {
  if (typeof value !== 'string') return '';
  const line = value
    .slice(0, max * 4)
    .replace(/\s+/g, ' ')
    .replace(unprinted, '')
    .trim();
  return cap(line, max);
}

/** Cuts without leaving half of a surrogate pair. */
export function cap(text: string, max: number): string {
  if (text.length <= max) return text;
  return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(max - 1)) ? max - 1 : max);
}

const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'SVG', 'IFRAME']);
/** How many line breaks stand before and after an element. */
const breaks = new Map<string, number>([
  ...'DIV LI TR DT DD SECTION ARTICLE HEADER FOOTER MAIN FORM FIGCAPTION HR'.split(' ').map(entry(1)),
  ...'P H1 H2 H3 H4 H5 H6 UL OL DL TABLE BLOCKQUOTE PRE FIGURE'.split(' ').map(entry(2)),
]);

function entry(count: number) {
  return (tag: string): [string, number] => [tag, count];
}

export type TextOptions = {
  max: number;
  /** Elements that are left out with all they hold. */
  isSkipped?: (element: Element) => boolean;
  /** Elements at which the text ends. */
  isEnd?: (element: Element) => boolean;
  /** Filled with where each piece of the text came from, in order. */
  pieces?: TextPiece[];
};

/**
 * From `start` in the text on stands what `node` says: of a text node its characters from `from` on, spaces collapsed,
 * without the first `skipped` of what is left then.
 */
export type TextPiece = { start: number; node: Node; from: number; skipped: number };

const mostNodes = 200_000;

const methods = ['matches', 'closest', 'getAttribute', 'checkVisibility'] as const;

/** A form's fields take the place of its own properties: one that hides what is asked of it here is left out. */
const isTrap = (element: Element): boolean =>
  typeof element.nodeName !== 'string' || methods.some((name) => typeof element[name] === 'object');

/**
 * The text below a node as lines, paragraphs apart by a blank line. Collected piece by piece and cut at `max`, so a
 * page of many megabytes costs no more than what is kept. The walker is the browser's own: a form with a field named
 * `nextSibling` cannot lead it astray.
 */
export function blockText(root: Node, { max, isSkipped, isEnd, pieces }: TextOptions): string {
  const lines = lineWriter(max, pieces);
  let isEnded = false;
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 5, (node) => {
    if (node.nodeType !== 1) return 1;
    const element = node as Element;
    if (isTrap(element)) return 2;
    if (isEnd?.(element)) isEnded = true;
    return isEnded || unread.has(element.nodeName.toUpperCase()) || isSkipped?.(element) ? 2 : 1;
  });
  if (root.nodeType === 3) return cleanText((root as Text).data, max);
  let isInside = walker.firstChild() !== null;
  for (let budget = mostNodes; isInside && budget > 0 && !lines.isFull(); budget -= 1) {
    const { currentNode: node } = walker;
    if (node.nodeType === 3) lines.write(node, (node as Text).data, node.parentNode?.nodeName === 'PRE');
    else openElement(node as Element, lines);
    isInside = walker.firstChild() !== null || leave(walker, root, lines);
  }
  return lines.text();
}

/** Closes what ends here and goes to what follows; false at the end of the root. */
function leave(walker: TreeWalker, root: Node, lines: LineWriter): boolean {
  do {
    lines.breakLine(breaks.get(walker.currentNode.nodeName) ?? 0);
    if (walker.nextSibling()) return true;
  } while (walker.parentNode() && walker.currentNode !== root);
  return false;
}

function openElement(element: Element, lines: LineWriter): void {
  const { nodeName } = element;
  if (nodeName === 'BR') lines.addBreak();
  else if (nodeName === 'TD' || nodeName === 'TH') lines.write(element, ' ');
  else if (nodeName === 'IMG') lines.write(element, element.getAttribute('data-emoji') ?? '');
  else lines.breakLine(breaks.get(nodeName) ?? 0);
}

type LineWriter = {
  write: (node: Node, text: string, isKept?: boolean) => void;
  breakLine: (count: number) => void;
  addBreak: () => void;
  isFull: () => boolean;
  text: () => string;
};

/** Collects parts and joins them once: asking a growing text for its end would copy it for every word. */
function lineWriter(max: number, pieces?: TextPiece[]): LineWriter {
  const parts: string[] = [];
  let length = 0;
  let pending = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const breakNow = () => {
    const last = parts.pop() ?? '';
    length -= last.length;
    add(last.trimEnd());
    add('\n'.repeat(Math.min(pending, 2)));
  };
  const writeLine = (node: Node, line: string, from: number) => {
    const isFresh = length === 0 || pending > 0 || parts.at(-1)?.endsWith(' ') === true;
    const piece = isFresh ? line.trimStart() : line;
    if (piece === '') return;
    if (length > 0 && pending > 0) breakNow();
    pending = 0;
    pieces?.push({ start: length, node, from, skipped: line.length - piece.length });
    add(piece);
  };
  return {
    write(node, text, isKept = false) {
      const part = text.slice(0, (max - length) * 4 + 1_000);
      let from = 0;
      (isKept ? part.split('\n') : [part]).forEach((line, index) => {
        if (index > 0) pending += 1;
        const printed = line.replace(unprinted, (mark) => (/\s/.test(mark) ? mark : ''));
        writeLine(node, printed.replace(/\s+/g, ' '), from);
        from += line.length + 1;
      });
    },
    breakLine: (count) => (pending = Math.max(pending, count)),
    addBreak: () => (pending += 1),
    isFull: () => length >= max,
    text: () => cap(parts.join('').trim(), max),
  };
}
