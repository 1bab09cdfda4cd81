import type { DraftMark, DraftShow, DraftSpan } from '../../core/contract/draft.ts';
import { type Result, success } from '../../platform/result.ts';
import { findDraft, type PageDraft, type ReadDrafts, withText } from './find-draft.ts';

type Look = DraftSpan['severity'] | 'shown';

/** Seen on light and on dark pages alike; each has a line of its own shape, so that no one needs the colours. */
const looks: Record<Look, string> = {
  error: 'background-color: rgb(217 48 37 / 18%); text-decoration: underline wavy rgb(217 48 37) 1.5px',
  warning: 'background-color: rgb(249 171 0 / 22%); text-decoration: underline dashed rgb(191 115 0) 2px',
  info: 'background-color: rgb(26 115 232 / 14%); text-decoration: underline dotted rgb(26 115 232) 2px',
  hint: 'text-decoration: underline solid rgb(128 134 139) 1px',
  shown: 'background-color: rgb(249 171 0 / 55%); text-decoration: underline double rgb(191 115 0) 2px',
};
const nameOf = (look: Look) => `second-call-${look}`;

/** Marks by the CSS Custom Highlight API: the draft's nodes stay as they are, so nothing of it can be sent. */
export type DraftMarks = {
  mark: (mark: DraftMark) => Result<null>;
  show: (show: DraftShow) => Result<null>;
  /** The words around this node are others by now: its draft's marks go. */
  forget: (node: Node) => void;
  clear: () => void;
};

type Marked = { body: Element; ranges: [Look, Range][] };

export function draftMarks(read: ReadDrafts): DraftMarks {
  const marked = new Map<string, Marked>();
  let sheet: CSSStyleSheet | undefined;

  function draw(): void {
    const all = [...marked.values()].flatMap(({ ranges }) => ranges);
    if (all.length > 0) sheet = withSheet(sheet);
    for (const look of Object.keys(looks) as Look[]) {
      const ranges = all.flatMap(([other, range]) => (other === look ? [range] : []));
      if (ranges.length > 0) CSS.highlights.set(nameOf(look), highlightOf(look, ranges));
      else CSS.highlights.delete(nameOf(look));
    }
  }

  function set(key: string, { body }: PageDraft, ranges: [Look, Range][]): Result<null> {
    marked.set(key, { body, ranges });
    draw();
    return success(null);
  }

  function drop(key: string): void {
    if (marked.delete(key)) draw();
  }

  return {
    mark({ key, text, spans }) {
      drop(key);
      if (spans.length === 0) return success(null);
      const found = withText(findDraft(read, key), text);
      return found.ok ? set(key, found.value, spans.flatMap(rangesIn(found.value))) : found;
    },
    show({ key, text, start, end }) {
      const found = withText(findDraft(read, key), text);
      if (!found.ok) return found;
      const { body, words } = found.value;
      if (body instanceof HTMLTextAreaElement) {
        body.focus();
        body.setSelectionRange(...words.valueRangeOf(start, end));
        return success(null);
      }
      const range = words.rangeOf(start, end);
      const others = (marked.get(key)?.ranges ?? []).filter(([look]) => look !== 'shown');
      range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
      return set(key, found.value, range ? [...others, ['shown', range]] : others);
    },
    forget(node) {
      for (const [key, { body }] of marked) if (body.contains(node)) drop(key);
    },
    clear() {
      if (sheet === undefined) return;
      marked.clear();
      draw();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

/** A field of plain text has nothing that could be marked. */
function rangesIn({ body, words }: PageDraft) {
  return ({ start, end, severity }: DraftSpan): [Look, Range][] => {
    const range = body instanceof HTMLTextAreaElement ? null : words.rangeOf(start, end);
    return range ? [[severity, range]] : [];
  };
}

function highlightOf(look: Look, ranges: Range[]): Highlight {
  const highlight = new Highlight(...ranges);
  highlight.priority = Object.keys(looks).indexOf(look);
  return highlight;
}

/** A constructed sheet needs no leave of the page's CSP; the page may have put its own list in place of ours. */
function withSheet(known: CSSStyleSheet | undefined): CSSStyleSheet {
  const sheet = known ?? new CSSStyleSheet();
  if (known === undefined) {
    const rules = Object.entries(looks).map(
      ([look, style]) => `::highlight(${nameOf(look as Look)}) { ${style} }`,
    );
    sheet.replaceSync(rules.join('\n'));
  }
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  return sheet;
}
