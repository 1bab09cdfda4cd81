import type { FactsInput } from '../../contract/facts.ts';
import type { Clause, Passage, Sentence, Voice } from '../clause.ts';
import { toPlainText } from '../plain-text.ts';
import { shapeOf } from '../shape.ts';
import { lead } from '../vocabulary/en/attribution.ts';
import { isOurTelling, isTheirWe, subjectOf, whoOf } from './attribute.ts';
import { readFlags, readSentenceContext, type SentenceContext } from './read-flags.ts';
import { readPassages } from './read-passages.ts';
import { isUnnamed } from './speakers.ts';
import { quotedRanges, splitClauses } from './split-clauses.ts';
import { splitSentences } from './split-sentences.ts';

const leadingNoise = /^[\s,.:;*_"'()[\]>•-]+/;
const trailingNoise = /[\s,.:;!?*_"'([>•-]+$/;

/** Tightens a clause: no blanks or marks at its ends, no closing bracket that was never opened. */
function tighten(plain: string, from: number, to: number): [start: number, end: number] {
  let start = from + (leadingNoise.exec(plain.slice(from, to))?.[0].length ?? 0);
  let end = to - (trailingNoise.exec(plain.slice(start, to).slice(-40))?.[0].length ?? 0);
  if (plain[end - 1] === ')' && !plain.slice(start, end).includes('(')) end -= 1;
  // A dash or tilde in front of a figure belongs to it.
  if (start > from && /[-~$]/.test(plain[start - 1] ?? '') && /\d/.test(plain[start] ?? '')) start -= 1;
  if (end < start) end = start;
  return [start, end];
}

/** "answering "where is my order" all day": what others ask the buyer's people is no question to us. */
const othersAsk =
  /\b(?:answer\w*|customers?|tenants|patients|callers|guests|drivers|users|clients|people|staff|tickets?|(?:calls?|e-?mails?|questions?|requests?) (?:like|about|such as))(?: [\w']+){0,3} ?[:,]?\s*"$/;

type Reader = { isOurName: (plain: string) => boolean; count: number };

function readSentence(sentence: Sentence, context: SentenceContext, reader: Reader): Clause[] {
  const { plain, shape, passage } = sentence;
  const quoted = quotedRanges(plain);
  const clauses: Clause[] = [];
  let isTelling = false;
  for (const [from, to] of splitClauses(shape, quoted)) {
    const [looseStart, end] = tighten(plain, from, to);
    if (end <= looseStart) continue;
    const loose = plain.slice(looseStart, end);
    const isQuoted = quoted.some(
      ([start, stop]) => looseStart >= start && end <= stop && !othersAsk.test(plain.slice(0, start)),
    );
    const voice: Voice = passage.voice === 'note' && isQuoted && !isTelling ? 'them' : passage.voice;
    const before: Clause['subject'] | undefined = clauses.at(-1)?.subject;
    const isQuotedWe: boolean =
      passage.voice === 'note' && !isTelling && isTheirWe(loose, plain, context.isReported);
    const subject: Clause['subject'] = isQuotedWe
      ? 'them'
      : isTelling && voice === 'note' && before === 'us' && /^(?:our|we|it|that)\b/.test(loose)
        ? 'us'
        : subjectOf(
            loose,
            shape.slice(looseStart, end),
            voice,
            isQuoted ? undefined : before,
            reader.isOurName,
          );
    if (voice === 'note') isTelling = isOurTelling(loose) || (isTelling && subject === 'us');
    const [start] = tighten(plain, looseStart + (lead.exec(loose)?.[0].length ?? 0), end);
    const own = plain.slice(start, end);
    if (own === '') continue;
    clauses.push({
      text: sentence.text.slice(start, end),
      plain: own,
      // The same string where nothing is masked: its words are then looked up once.
      shape: shape === plain ? own : shape.slice(start, end),
      start: sentence.start + start,
      end: sentence.start + end,
      sentence,
      subject,
      voice,
      who: whoOf(sentence.text.slice(looseStart, end), shape.slice(looseStart, end), passage),
      ...readFlags(own, plain.slice(end, to + 1), voice, context),
      index: reader.count,
    });
    reader.count += 1;
  }
  return clauses;
}

/** What "Speaker 1" says is kept to be asked, as nobody's word. */
const asNobodys = (clause: Clause, speaker: string): Clause => ({
  ...clause,
  isHedged: true,
  who: clause.who === speaker ? undefined : clause.who,
});

function readPassage(passage: Passage, reader: Reader): Clause[] {
  let context: SentenceContext | undefined;
  const { speaker } = passage;
  const clauses = splitSentences(passage.text, passage.start).flatMap(({ text, start }) => {
    const plain = toPlainText(text);
    const sentence = { text, plain, shape: shapeOf(plain, text), start, passage };
    context = readSentenceContext(sentence.plain, context);
    return readSentence(sentence, context, reader);
  });
  return speaker !== undefined && isUnnamed(speaker)
    ? clauses.map((clause) => asNobodys(clause, speaker))
    : clauses;
}

/** Every clause of the input, in order, with who says it, about whom, and what may be used of it. */
export function readClauses(input: Omit<FactsInput, 'id'>): Clause[] {
  const company = toPlainText(input.self?.company ?? '').trim();
  const shortCompany = company.split(' ')[0] ?? '';
  const isOurName = (plain: string): boolean =>
    company.length > 2 &&
    (plain.startsWith(company) || (shortCompany.length > 3 && plain.startsWith(`${shortCompany} `)));
  const reader: Reader = { isOurName, count: 0 };
  return readPassages(input).flatMap((passage) => readPassage(passage, reader));
}
