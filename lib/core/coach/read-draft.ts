import { detectLanguage } from '../language/detect-language.ts';
import { toPlainText } from '../language/plain-text.ts';
import { splitSentences } from '../language/segment/split-sentences.ts';
import type { Draft, Sentence, Span } from './draft.ts';
import { foreignSpans, linesOf } from './own-text.ts';

const hello =
  '[Tt]hanks(?= \\p{Lu})|[Tt]hank you(?= \\p{Lu})|[Hh]i|HI|[Hh]ello|[Hh]ey|[Hh]iya|[Dd]ear|[Gg]ood (?:morning|afternoon|evening|day)|[Gg]reetings|[Hh]allo|[Gg]uten (?:Tag|Morgen|Abend)|[Ll]iebe[rs]?|[Ss]ehr geehrte[rs]?|[Mm]oin|[Ss]ervus|[Gg]rüezi';
const addressed =
  "(?:there|again|both|all|team|everyone|everybody|folks|[Ff]rau|[Hh]err|and|und|Mr|Mrs|Ms|Dr|Prof)\\b\\.?|&|\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:,(?= \\p{Lu}[\\p{L}'’.-]* (?:and|und|&)))?|\\p{Ll}[\\p{L}'’-]*(?=[,!\\n])";
/** "Hi Sarah and Tom," in the letters that people type; a small letter is a name only before a comma. */
const salutation = new RegExp(
  `^\\s*(?:${hello})(?![\\p{L}])(?:[ \\t]+(?:${addressed})){0,7}[ \\t]*(?:[,!:.–—-]+|(?=\\n|$))?`,
  'u',
);
const bareName = /^\s*\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}'’-]+)?\s*(?:[,–—-]\s*(?=\n)|,\s*$)/u;

function greetingOf(text: string): Span | undefined {
  const beginning = text.slice(0, 200);
  const words = (salutation.exec(beginning) ?? bareName.exec(beginning))?.[0] ?? '';
  if (words.trim() === '') return undefined;
  return { start: words.length - words.trimStart().length, end: words.trimEnd().length };
}

/** `text` with the spans as blanks; line ends stay. */
function blank(text: string, spans: readonly Span[]): string {
  let [blanked, end] = ['', 0];
  for (const span of spans) {
    if (span.start < end) continue;
    blanked += text.slice(end, span.start) + text.slice(span.start, span.end).replaceAll(/[^\n]/g, ' ');
    end = span.end;
  }
  return blanked + text.slice(end);
}

/** Words in quotation marks are somebody else's; within a line. */
const quotation = /[“„][^“”„\n]{3,400}[”“]|(?<![\p{L}\p{N}])"[^"\n]{3,400}"/gu;

const quotationsIn = (text: string): Span[] =>
  [...text.matchAll(quotation)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

function paragraphsOf(own: string): Span[] {
  const found: Span[] = [];
  let open: Span | undefined;
  for (const line of linesOf(own)) {
    if (line.text.trim() === '') {
      open = undefined;
      continue;
    }
    const start = line.start + (line.text.length - line.text.trimStart().length);
    const end = line.start + line.text.trimEnd().length;
    if (open) open.end = end;
    else found.push((open = { start, end }));
  }
  return found;
}

/** Lines of a paragraph, joined where the next one goes on in small letters (a mail that was wrapped by hand). */
function unwrapped(own: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  for (const line of linesOf(own.slice(paragraph.start, paragraph.end))) {
    const span = { start: paragraph.start + line.start, end: paragraph.start + line.end };
    const last = found.at(-1);
    const goesOn =
      last !== undefined &&
      /^\s*\p{Ll}/u.test(line.text) &&
      !/[.!?:;,]\s*$/.test(own.slice(last.start, last.end).slice(-3).replace(/,\s*$/, ''));
    if (goesOn) last.end = span.end;
    else found.push(span);
  }
  return found;
}

function sentencesOf(own: string, plain: string, paragraphs: readonly Span[]): Sentence[] {
  const pieces = paragraphs.flatMap((paragraph, at) =>
    unwrapped(own, paragraph).flatMap(({ start, end }) =>
      splitSentences(own.slice(start, end), start).map((piece) => ({ ...piece, paragraph: at })),
    ),
  );
  return pieces.map(({ text, start, paragraph }, index) => {
    const from = start + (text.length - text.trimStart().length);
    const end = start + text.trimEnd().length;
    const words = own.slice(from, end);
    const isQuestion = /\?['’)\s]*$/.test(plain.slice(from, end));
    return { text: words, plain: plain.slice(from, end), start: from, end, index, paragraph, isQuestion };
  });
}

/** Takes a draft apart: the writer's own sentences with their places in it. Linear; any string is a draft. */
export function readDraft(text: string, self: { name?: string; company?: string }): Draft {
  const foreign = foreignSpans(text, self);
  const written = blank(text, foreign);
  const greeting = greetingOf(written);
  const own = greeting ? blank(written, [greeting]) : written;
  const plain = toPlainText(blank(own, quotationsIn(own)));
  const paragraphs = paragraphsOf(own);
  const sentences = sentencesOf(own, plain, paragraphs);
  return { text, own, plain, sentences, paragraphs, greeting, language: detectLanguage(plain) };
}
