import { quotedParts } from '../../readers/gmail/selectors.ts';

/** Where text goes in a formatted draft, and what must stand before and after it to be a paragraph of its own. */
export type Spot = { range: Range; before: string; after: string };

const foreignParts = `${quotedParts}, .gmail_quote`;

/** At the cursor where it stands among the writer's own words, else at the top: before signature and quote. */
export function placeInBody(body: HTMLElement, hasWords: boolean): Spot {
  const selection = getSelection();
  if (!selection) return { range: topOf(body), before: '', after: '' };
  const isAtCursor = toCursor(body, selection) && !lineAt(selection).join('').startsWith('>');
  if (!isAtCursor) selection.collapse(...startOf(topOf(body)));
  const range = selection.getRangeAt(0).cloneRange();
  const [lineBefore, lineAfter] = lineAt(selection);
  const isAbove = !isAtCursor && hasWords;
  return { range, before: lineBefore ? '\n\n' : '', after: lineAfter ? '\n\n' : isAbove ? '\n' : '' };
}

/** Leaves the cursor where the rep has it, without what she selected; false where it is not among her own words. */
function toCursor(body: HTMLElement, selection: Selection): boolean {
  const { focusNode, focusOffset } = selection;
  if (!focusNode || !body.contains(focusNode) || isAtForeign(body, focusNode, focusOffset)) return false;
  selection.collapse(focusNode, focusOffset);
  return true;
}

/** Whether signature or quoted mail stand within a range of the draft. */
export function holdsForeign(body: HTMLElement, range: Range): boolean {
  return [...body.querySelectorAll(foreignParts)].some((part) => range.intersectsNode(part));
}

const startOf = ({ startContainer, startOffset }: Range) => [startContainer, startOffset] as const;

/**
 * The very top. A draft that begins with its signature gets an empty line above it: the browser would put the cursor
 * into the signature. That line alone is not undone.
 */
function topOf(body: HTMLElement): Range {
  const range = document.createRange();
  range.setStart(body, 0);
  const first = firstPart(body);
  if (!first || !isForeign(body, first)) return range;
  const line = document.createElement('div');
  line.append(document.createElement('br'));
  body.prepend(line);
  range.setStart(line, 0);
  return range;
}

/** The first thing that can be seen, or a line break. */
function firstPart(body: HTMLElement): Node | null {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node instanceof Text ? node.data.trim() !== '' : node.nodeName === 'BR') return node;
  }
  return null;
}

/** Beside a part of others the browser would type into it. */
function isAtForeign(body: HTMLElement, node: Node, offset: number): boolean {
  const beside =
    node instanceof Element ? [...node.childNodes].slice(Math.max(0, offset - 1), offset + 1) : [];
  return [node, ...beside].some((part) => isForeign(body, part));
}

function isForeign(body: HTMLElement, node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  const part = element?.closest(foreignParts);
  return part !== null && part !== undefined && part !== body && body.contains(part);
}

/** What stands in the cursor's line before and after it. */
function lineAt(selection: Selection): [before: string, after: string] {
  const { focusNode, focusOffset } = selection;
  const textTo = (direction: 'backward' | 'forward') => {
    selection.modify('extend', direction, 'paragraphboundary');
    const text = selection.toString().trim();
    selection.collapse(focusNode, focusOffset);
    return text;
  };
  return [textTo('backward'), textTo('forward')];
}
