import { type MailLine, mailLine } from './mail-lines.ts';
import { pageMarks } from './page-marks.ts';

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const apart = new Set('P H1 H2 H3 H4 H5 H6 UL OL TABLE PRE'.split(' '));
const silent = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE META LINK SVG OBJECT IFRAME TEXTAREA SELECT BUTTON'.split(' '),
);
const unseen =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|!)|font-size\s*:\s*0(?:px|pt|em|%)?\s*(?:;|$|!)|max-height\s*:\s*0(?:px)?\s*(?:;|$|!))/i;

function isSilent(element: Element): boolean {
  if (silent.has(element.tagName.toUpperCase()) || element.hasAttribute('hidden')) return true;
  return unseen.test(element.getAttribute('style') ?? '');
}

/** Collects words into lines; a quotation's depth stands before each as ">", as in a text mail. */
function makeLines() {
  const lines: MailLine[] = [];
  let text = '';
  const isBlankLast = () => lines.length === 0 || lines.at(-1)?.text === '';
  return {
    lines,
    add(words: string): void {
      text += text === '' || /\s$/.test(text) ? words.replace(/^[ \t\r\n\f]+/, '') : words;
    },
    addVerbatim(words: string): void {
      text += words;
    },
    isEmpty: () => text.trim() === '',
    close(depth: number, known: MailLine['known']): void {
      if (text.trim() === '') {
        // Outlook writes an empty line as a paragraph with one hard space.
        if (text.includes('\u00A0') && !isBlankLast()) lines.push(mailLine(''));
        text = '';
        return;
      }
      const line = mailLine(`${'>'.repeat(depth)}${depth > 0 ? ' ' : ''}${text.trimEnd()}`);
      lines.push(known ? { ...line, known } : line);
      text = '';
    },
    blank(): void {
      if (!isBlankLast()) lines.push(mailLine(''));
    },
  };
}

type Step = { node: Node; isEnd: boolean; depth: number; known: MailLine['known']; isPre: boolean };

/** The lines that a reader of the mail sees, with what its markup says of them. Walks without recursion. */
export function pageLines(root: Element): MailLine[] {
  const marks = pageMarks(root);
  const out = makeLines();
  const stack: Step[] = [{ node: root, isEnd: false, depth: 0, known: undefined, isPre: false }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, isEnd, depth, known, isPre } = step;
    if (node.nodeType === 3) {
      addText(node.nodeValue ?? '', step, out);
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (isEnd) {
      out.close(depth, known);
      if (apart.has(tag) && !/\bMsoNormal\b|\bMsoPlainText\b/.test(element.className)) out.blank();
      continue;
    }
    if (isSilent(element)) continue;
    if (tag === 'BR') {
      if (out.isEmpty()) out.blank();
      else out.close(depth, known);
      continue;
    }
    if (tag === 'IMG') out.add(emojiOf(element));
    const mark = known === 'quoted' ? known : (marks.get(element) ?? known);
    const isBlock = blocks.has(tag) || mark !== known;
    const inner = {
      depth: depth + (tag === 'BLOCKQUOTE' ? 1 : 0),
      known: mark,
      isPre: isPre || tag === 'PRE',
    };
    if (isBlock) {
      out.close(depth, known);
      if (apart.has(tag) && !/\bMso/.test(element.className)) out.blank();
      stack.push({ ...inner, node, isEnd: true });
    }
    if (tag === 'LI') out.add('- ');
    if (tag === 'TD' || tag === 'TH') out.add(' ');
    for (let child = node.lastChild; child; child = child.previousSibling) {
      stack.push({ ...inner, node: child, isEnd: false });
    }
  }
  out.close(0, undefined);
  return out.lines;
}

function addText(text: string, step: Step, out: ReturnType<typeof makeLines>): void {
  if (!step.isPre) {
    out.add(text.replace(/[ \t\r\n\f]+/g, ' '));
    return;
  }
  text.split(/\r\n?|\n/).forEach((line, index) => {
    if (index > 0) {
      if (out.isEmpty()) out.blank();
      else out.close(step.depth, step.known);
    }
    out.addVerbatim(line);
  });
}

/** Gmail writes an emoji as a picture. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return alt.length <= 8 && /^\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}
