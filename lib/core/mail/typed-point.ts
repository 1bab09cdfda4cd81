import { agendaPoint } from '../booking/agenda-point.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { canBeSpoken, countWords } from '../phrase/check-line.ts';
import { isKnownWord } from '../phrase/known-word.ts';
import { capitalise, firstName } from '../phrase/names.ts';
import type { Voice } from '../phrase/said.ts';
import { readGermanNotes } from './german/notes.ts';
import type { Task } from './mail.ts';

const mostWords = 16;

/** Whose words would have to be turned before the buyer reads them. */
const unturned =
  /(?<!\p{L})(?:I|we|us|our|my|me|she|he|her|his|him|they|them|their|ich|wir|uns|unser\w*|mein\w*|er|sie|ihr\w*|sein\w*)(?!\p{L})/iu;

/** What a rep typed as a point already ("A reference call", "Die Zahlen schicken"), as it stands. */
function asItStands(text: string, { contactName }: Voice): string | undefined {
  const plain = text.trim().replace(/[.;,\s]+$/, '');
  const first = firstName(contactName);
  const namesBuyer = first !== undefined && plain.includes(first);
  const isFine =
    plain !== '' && countWords(plain) <= mostWords && canBeSpoken(plain) && !unturned.test(plain);
  return isFine && !namesBuyer ? capitalise(plain) : undefined;
}

/** What the rep typed of what somebody does, as a point to the buyer in each language that it can be said in. */
export function typedPoint(
  { text, dueOn }: Task,
  side: 'ours' | 'theirs',
  voice: Voice,
): { en?: string; de?: string } {
  const by = side === 'ours' ? 'us' : 'them';
  const fact = { kind: 'commitment', by, quote: text, start: 0, end: text.length, rule: 'debrief' } as const;
  const german = readGermanNotes(text, voice).find(({ kind }) => kind === side)?.deed;
  if (german !== undefined) return { de: german };
  const plain = asItStands(text, voice);
  if (detectLanguage(text) === 'de') return plain === undefined ? {} : { de: plain };
  const turned = agendaPoint({ ...fact, ...(dueOn !== undefined && { due: dueOn }) }, voice);
  const isEnglish = isKnownWord(text.trim().split(/\s+/)[0]?.toLowerCase() ?? '');
  const en = turned ?? (isEnglish ? plain : undefined);
  return en === undefined ? {} : { en };
}

/** A point of the agenda that the rep typed. */
export function typedDecision(text: string, voice: Voice): { en?: string; de?: string } {
  const plain = asItStands(text, voice);
  if (plain === undefined) return {};
  return detectLanguage(text) === 'de' ? { de: plain } : { en: plain };
}
