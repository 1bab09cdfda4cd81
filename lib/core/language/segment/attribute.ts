import type { Clause, Passage, Voice } from '../clause.ts';
import { toPlainText } from '../plain-text.ts';
import { theirDecider } from '../vocabulary/en/roles.ts';
import {
  firstPerson,
  iSaid,
  namedSubject,
  noName,
  ownTelling,
  secondPerson,
  subjectless,
  thirdPerson,
} from '../vocabulary/en/attribution.ts';

/** About whom the clause speaks; without a subject of its own it keeps that of the clause before. */
export function subjectOf(
  plain: string,
  shape: string,
  voice: Voice,
  before: Clause['subject'] | undefined,
  isOurName: (plain: string) => boolean,
): Clause['subject'] {
  if (voice === 'them') return secondPerson.test(plain) ? 'us' : 'them';
  if (voice === 'us') return secondPerson.test(plain) ? 'them' : 'us';
  if (firstPerson.test(plain) || ownTelling.test(plain) || isOurName(plain)) return 'us';
  if (before === 'us' && subjectless.test(plain) && !/^(?:is|are|has) /.test(plain)) return 'us';
  if (thirdPerson.test(shape)) return 'them';
  return 'them';
}

/** True where the rep tells of their own words, so that the rest of the sentence is ours too. */
export const isOurTelling = (plain: string): boolean => ownTelling.test(plain) || iSaid.test(plain);

const theirLoss =
  /^(?:(?:and|but|so) )?we (?:(?:still|also|always|constantly|just|currently) )*(?:lose|are losing|spend|waste|miss|struggle|re-?key|re-?type|chase|pay|tried|can't (?:keep|see|find|track|tell))\b/;
const triedInVain = /\bwe tried [^.;]{2,40}(?:nobody|no one|didn't|failed|never)\b/;

/** "She said it is chaos. We lose 3 days a month": in a note this we is the buyer's. */
export const isTheirWe = (plain: string, sentence: string, isReported: boolean): boolean =>
  theirLoss.test(plain) && (isReported || triedInVain.test(sentence));

/** Each word with a capital: "Honestly it" is nobody. */
const writtenName = /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u;

/** Who is named as saying or doing it, as the text has it: a name, a role, or a turn's speaker. */
export function whoOf(text: string, shape: string, passage: Passage): string | undefined {
  const match = namedSubject.exec(shape);
  const name = match?.[1];
  if (match !== null && name !== undefined) {
    const at = shape.indexOf(name, match.index);
    const written = text.slice(at, at + name.length).replace(/['’]s$/, '');
    const plain = toPlainText(written);
    const isNobody = noName.has(plain) || noName.has(plain.split(/[ ']/)[0] ?? '');
    const isTheirs = theirDecider.test(name);
    if (isTheirs || (!isNobody && writtenName.test(written))) return written;
  }
  return passage.voice === 'them' ? passage.speaker : undefined;
}
