import type { Fact } from '../contract/facts.ts';
import { isContact } from './antecedent.ts';
import { firstName } from './names.ts';
import { expandShorthand } from './expand-shorthand.ts';
import type { Voice } from './said.ts';
import { findVerb, isAuxiliary, isContraction, isNumber, isSubjectPronoun } from './grammar.ts';
import { baseOf } from './verb-forms.ts';
import { buyerStates, limiters } from './vocabulary/en/describing-words.ts';
import { departments, roleNouns, titles } from './vocabulary/en/nouns.ts';
import { lineLabels } from './vocabulary/en/labels.ts';
import { nounVerbs } from './vocabulary/en/verbs.ts';
import { lower, splitWords } from './words.ts';

/** A stretch of the note that may be said as one clause; `label` or `speaker` stood before its colon, `around` is the text on both sides. */
export type Piece = {
  text: string;
  start: number;
  end: number;
  label?: string;
  speaker?: string;
  around: string;
};

const reach = 400;
const boundary =
  /\n|[;|•·▪\t]|\s(?:[-–—]|->|=>)\s|\s?[→⇒—]\s?|[!?…](?=\s|$)|(?<!\b(?:approx|vs|dr|mr|mrs|ms|prof|inc|ltd|co|e\.g|i\.e|no|mgmt|dept|c|ca|p\.a)\b)(?<!\b\p{Lu})(?<!\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?=\.\s*\d))\.(?=\s|$)/giu;
const runOn =
  /(?:,\s*|\s)(?:and|but|so|plus)(?:\s+(?:um|uh|like|then|also|now))?\s+(?=(?:she|he|they|we|i|it|there)(?:['’]\w+)?\s)/gi;

/** The marks of a list: bullets, numbers, check boxes, times, quote signs. */
const bullet =
  /^[\s>*•·▪◦‣+#–—-]*(?:\[[ xX]?\]\s*)?(?:\[?\(?\d{1,2}:\d{2}(?::\d{2})?\)?\]?\s*[-–]?\s*)?(?:(?:\d{1,2}|[a-h])[.)]\s+)?[\s>*_•–—-]*/u;

/** "Pain:", "Deadline -", "Sarah:", "Timeline =": at most four words, then a mark. */
const label = /^([\p{L}][\p{L}\p{N}'’./& ]{0,32}?)\s*(?:[:=]|\s[-–—](?=\s))\s*(?!\d\d\b)/u;

/** "Biggest headache:", "main thing =": what it is stands behind the mark. */
const namesTrouble =
  /^(?:(?:(?:the )?(?:client|prospect|buyer|customer)['’]s |the |her |his |their |our )?(?:main|biggest|real|key|number one|top|other|second|big) )(?:thing|headache|pain|issue|problem|worry|concern|bottleneck|challenge|trouble|priority|topic|fear|complaint|frustration|annoyance|wish|risk|goal|cost)s?$/i;

/** "Wants this fixed by then" without the words that say when that is. */
const byThen = /^(?:\S+ ){0,5}by then\b/i;

function startsClause(text: string): boolean {
  const words = splitWords(text.slice(0, 160));
  const skip = /^(?:and|but|so|plus|also|then)$/.test(lower(words, 0)) ? 1 : 0;
  const first = lower(words, skip);
  if (first === '' || limiters.has(first)) return false;
  if (
    isSubjectPronoun(first) ||
    (isAuxiliary(first) && first !== 'do') ||
    isContraction(first) ||
    first === 'no'
  )
    return true;
  if (isNumber(first)) return !/^\d{4}$/.test(first);
  if (
    /^(?:~|<|>|about|approx)/.test(first) ||
    buyerStates.has(first) ||
    roleNouns.has(first) ||
    departments.has(first)
  )
    return true;
  const verb = baseOf(first, 's') ?? baseOf(first, 'ing') ?? baseOf(first, 'base');
  if (verb !== undefined && (!nounVerbs.has(verb) || /^(?:needs?|uses|plans|wants)$/.test(first)))
    return true;
  const comma = text.indexOf(',');
  return (
    findVerb(splitWords(comma < 0 ? text.slice(0, 160) : text.slice(0, Math.min(comma, 160))), skip) > skip
  );
}

type Range = { start: number; end: number };

function narrow(
  source: string,
  range: Range,
  fact: Range,
  pattern: RegExp,
  isBreak: (after: string) => boolean,
): Range {
  const text = source.slice(range.start, range.end);
  const result = { ...range };
  for (const match of text.matchAll(pattern)) {
    const from = range.start + match.index;
    const to = from + match[0].length;
    if (!isBreak(source.slice(to, Math.min(range.end, to + reach)))) continue;
    if (to <= fact.start) result.start = to;
    else if (from >= fact.end) {
      result.end = from;
      break;
    }
  }
  return result;
}

function insideBrackets(source: string, range: Range, fact: Range): Range {
  const open = source.lastIndexOf('(', fact.start);
  const close = source.indexOf(')', fact.end - 1);
  const isInside =
    open >= range.start && close >= 0 && close <= range.end && !source.slice(open, fact.start).includes(')');
  return isInside && open < fact.start ? { start: open + 1, end: close } : range;
}

/** "Sarah:", "Tom Brandt:" before what they said: a name that we know, or words in the first person behind it. */
function isSpeaker(name: string, after: string, voice: Voice): boolean {
  const [, role = '', last] = /^(?:.* )?(\p{L}+)\.? (\p{Lu}\p{L}+)$/u.exec(name) ?? [];
  if (last !== undefined && titles.has(expandShorthand(role.toLowerCase())) && isContact(last, voice))
    return true;
  if (!/^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?$/u.test(name)) return false;
  const isKnown =
    (voice.contactName !== undefined && isContact(name, voice)) ||
    name === voice.selfName ||
    name === firstName(voice.selfName);
  return isKnown || /^\s*(?:I|We|we|My|my|Our|our)\b/.test(after);
}

/** "site mgr Dario" → "Dario"; a plain name as it stands. */
const speakerIn = (name: string): string => (/^\p{Lu}/u.test(name) ? name : (name.split(' ').at(-1) ?? name));

function toPiece(source: string, range: Range, voice: Voice): Piece {
  let { start, end } = range;
  start += bullet.exec(source.slice(start, Math.min(end, start + reach)))?.[0].length ?? 0;
  const found = label.exec(source.slice(start, Math.min(end, start + 60)));
  const name = found?.[1]?.trim();
  const isHeading = name !== undefined && (lineLabels.has(name.toLowerCase()) || namesTrouble.test(name));
  const isSpoken =
    !isHeading &&
    found !== null &&
    name !== undefined &&
    isSpeaker(name, source.slice(start + found[0].length, start + found[0].length + 8), voice);
  const isLabel = found !== null && name !== undefined && (isHeading || isSpoken);
  if (isLabel && start + found[0].length < end) start += found[0].length;
  while (end > start && /[\s,.;:–—-]/.test(source[end - 1] ?? '')) end -= 1;
  while (start < end && /\s/.test(source[start] ?? '')) start += 1;
  return {
    text: source.slice(start, end),
    start,
    end,
    label: isHeading ? name?.toLowerCase() : undefined,
    speaker: isSpoken ? speakerIn(name) : undefined,
    around: '',
  };
}

/** The label of the line that a piece stands in: "Pain points:" above or before it. */
function lineLabel(source: string, start: number): string | undefined {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const line = source.slice(lineStart, Math.min(start, lineStart + 80)).replace(bullet, '');
  const name = label.exec(line)?.[1]?.trim().toLowerCase();
  return name !== undefined && lineLabels.has(name) ? name : undefined;
}

const opensBefore =
  /(?:^|[\n.,;:!?()•·–—-]|\b(?:and|but|so|because|bc|that|which|plus|said|says|um|uh|also|today|then))\s*$/i;
const closesAfter =
  /^\s*(?:$|[\n.,;:!?()•·–—]|-\s|(?:and|but|so|because|bc|which|um|uh|also|plus|you know|she|he|they|we|i)\b)/i;
const goesOn =
  /^\s*,?\s*(?:unless|except|if|or|only|but not|until|depending|provided|though|although|maybe|not)\b/i;

const isCut = (source: string, at: number) =>
  /[\p{L}\p{N}]{2}/u.test(source.slice(Math.max(0, at - 1), at + 1));

/** Is a range cut where a clause may be cut, so that its words can stand alone? */
function isWhole(source: string, range: Range): boolean {
  const after = source.slice(range.end, range.end + 40);
  const opens =
    /^(?:she|he|they|we|i|it|there|her|his|their|our|my)\b/i.test(
      source.slice(range.start, range.start + 8),
    ) || opensBefore.test(source.slice(Math.max(0, range.start - 40), range.start));
  return opens && closesAfter.test(after) && !goesOn.test(after);
}

const measure =
  /^,\s+(?:(?:about|around|roughly|some|maybe|up to|nearly|almost|over|at least|~)\s?)?(?:[$£€]?\d[\d.,]{0,9}k?|one|two|three|four|five|six|seven|eight|nine|ten|a dozen)[^,.;:!?\n]{0,30}?(?:\b(?:an?|per|each|every) \p{L}+(?: \p{L}+)?|\/ ?\p{L}+|\b(?:daily|weekly|monthly))(?=\s*(?:[.;!?\n]|$))/iu;

/** "The desk is drowning, about 200 parcels a day": the figure behind a clause that has none belongs to it. */
function withMeasure(source: string, own: Range): Range {
  if (/\d/.test(source.slice(own.start, own.end))) return own;
  const found = measure.exec(source.slice(own.end, own.end + 80));
  return found ? { start: own.start, end: own.end + found[0].length } : own;
}

/** "Manual rebooking, 25 calls per storm day": the figure alone says nothing, so what stands before it is said too. */
const isMeasureOf = (source: string, own: Range): boolean =>
  /[\p{L}\d],\s*$/u.test(source.slice(Math.max(0, own.start - 12), own.start)) &&
  measure.test(`, ${source.slice(own.start, own.end)}`);

/**
 * The stretches that may say a fact, in the order to try: its own words where they can stand alone, the clause, the sentence. A comma ends a
 * clause only before something that can stand alone; a limiting part ("unless …") is never cut off.
 */
export function clausePieces(source: string, fact: Fact, voice: Voice): Piece[] {
  const own = withMeasure(source, { start: fact.start, end: Math.min(fact.end, source.length) });
  const window = { start: Math.max(0, own.start - reach), end: Math.min(source.length, own.end + reach) };
  const sentence = insideBrackets(
    source,
    narrow(source, window, own, boundary, () => true),
    own,
  );
  const spoken = narrow(source, sentence, own, runOn, () => true);
  const clause = narrow(source, spoken, own, /,(?!\d{3})\s*/g, startsClause);
  const seen = new Set<string>();
  const ranges = isWhole(source, own) ? [own, clause, spoken, sentence] : [clause, own, spoken, sentence];
  if (isMeasureOf(source, own)) ranges.unshift(spoken);
  return ranges
    .map((range) => toPiece(source, range, voice))
    .map((piece) => ({
      ...piece,
      label: piece.label ?? lineLabel(source, piece.start),
      around: source.slice(Math.max(0, piece.start - reach), piece.end + reach),
    }))
    .filter((piece) => !byThen.test(piece.text))
    .filter((piece) => !isCut(source, piece.start) && !isCut(source, piece.end))
    .filter((piece) => piece.text !== '' && !seen.has(piece.text) && seen.add(piece.text) !== undefined);
}
