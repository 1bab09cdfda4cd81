import type { AssetInput, Evidence } from '../contract/suggest.ts';
import { withoutStartCapital } from '../phrase/known-word.ts';
import { expandShorthand } from '../phrase/expand-shorthand.ts';
import { countWords, hasShorthand } from '../phrase/check-line.ts';
import { evidenceOf } from './context.ts';
import type { Scene } from './scene.ts';
import { sentencesOf, trimRange } from './sentence-at.ts';

/** What went out: `words` fit behind "I sent you"; absent where the note's own words cannot be said. */
export type Sent = { at: number; words?: string; evidence: Evidence[]; asset?: AssetInput };

const sentVerb =
  /^\s*(?:[-*•]\s*)?(?:i |we |me )?(?:just |have |also )*(?:sent|emailed|e-mailed|mailed|shared|forwarded|attached|send)\b(?: over| across| through| (?:her|him|them|you)\b)*\s*:?\s*/i;
const hereIs =
  /^\s*(?:[^,.\n]{0,40}, )?(?:please find attached|you(?:['’]ll| will)? find attached|attached (?:is|are|you(?:['’]ll| will) find)|here(?:['’]s| is| are|['’]re)|i(?:['’]ve| have) attached|i(?:['’]m| am) (?:sending|attaching)(?: you)?)\s*:?\s*/i;
const greetingLine = /^\s*(?:hi|hello|hey|dear)\b[^\n]{0,60}$/i;
const tail =
  /\s*(?:,?\s*(?:as (?:she|he|they|you) (?:asked|requested|wanted)|as (?:requested|promised|asked|discussed)|per (?:her|his|their|your) (?:request|ask))\b.*|[.;,!]+)$/i;

/** A short note that is nothing but what was sent ("ROI deck + price list"). */
const isBareList = (text: string, sentence: string): boolean =>
  text.trim() === sentence &&
  countWords(sentence) <= 9 &&
  !/[.!?]|\b(?:asked|wants?|is|are|was|will|she|he|they|i|you|we)\b/i.test(sentence);

/** "ROI deck + price list" as "the ROI deck and price list". */
function spoken(words: string): string {
  const plain = withoutStartCapital(expandShorthand(words.replaceAll(/\s*[+&]\s*/g, ' and ')).trim());
  return /^(?:the|a|an|our|my|your|some|two|three)\b/i.test(plain) || plain === '' ? plain : `the ${plain}`;
}

function wordsOf(text: string): { words: string; start: number; end: number } | undefined {
  for (const range of sentencesOf(text, 6)) {
    const sentence = text.slice(range.start, range.end);
    if (greetingLine.test(sentence)) continue;
    const verb =
      sentVerb.exec(sentence) ??
      hereIs.exec(sentence) ??
      (isBareList(text, sentence) ? /^/.exec(sentence) : null);
    if (!verb) continue;
    const rest = spoken(sentence.slice(verb[0].length).replace(tail, '').replace(tail, ''));
    const { start, end } = trimRange(text, range.start, range.end);
    if (rest !== '' && countWords(rest) <= 14) return { words: rest, start, end };
  }
  return undefined;
}

const isSpeakable = (words: string): boolean =>
  !hasShorthand(words) &&
  !/[+&/→|=]/.test(words) &&
  /^(?:the|a|an|our|two|three|some|my|your|\p{Lu})/u.test(words) &&
  !/\b(?:her|him|them|his|she|he)\b/i.test(words);

const withOwnArticle = (words: string): string => words.replace(/\b(?:our|my)\b/gi, 'our');

/** The last thing that was sent, by the title of the asset, the words of the note, or a quotation of them. */
export function sentMaterial({ context }: Scene): Sent | undefined {
  const moment = context.moments.findLast(({ kind }) => kind === 'info_sent');
  if (!moment) return undefined;
  const asset = context.input.assets?.find(({ id }) => moment.entry.used?.includes(id) === true);
  const found = wordsOf(moment.text);
  const first = sentencesOf(moment.text, 1)[0];
  const range = found ?? first;
  const evidence = range ? [evidenceOf(moment, range)] : [];
  if (asset && asset.title.length < 120) return { at: moment.at, words: `“${asset.title}”`, evidence, asset };
  if (found && isSpeakable(found.words))
    return { at: moment.at, words: withOwnArticle(found.words), evidence };
  return { at: moment.at, evidence };
}
