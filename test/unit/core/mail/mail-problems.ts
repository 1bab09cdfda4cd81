import { countWords, findUngrounded } from '../../../../lib/core/phrase/check-line.ts';
import { expandShorthand } from '../../../../lib/core/phrase/expand-shorthand.ts';
import { spokenDuration, spokenSlot, writtenDay } from '../../../../lib/core/phrase/spoken-time.ts';
import { fillerPhrases } from '../../../../lib/core/playbook/filler-phrases.ts';
import { localDateOf } from '../../../../lib/core/schedule/zoned-time.ts';
import type { Scene } from '../../../../lib/core/suggest/scene.ts';
import { germanWords } from './german-words.ts';
import type { MailCase } from './mail-cases.ts';
import type { Written } from './write-all.ts';

const day = 86_400_000;
const mostWords = ({ kind, tone }: Written['request']): number =>
  tone !== 'brief' ? 180 : kind === 'recap' ? 100 : 75;
const problemIf = (isWrong: boolean, problem: string): string[] => (isWrong ? [problem] : []);

/** Every text that a mail may take something from. */
const textsOf = ({ input, talk }: MailCase): string[] => [
  ...input.history.map(({ text = '' }) => text),
  ...(input.assets ?? []).flatMap(({ title, text, url = '' }) => [title, text, url]),
  ...Object.values(input.self).filter((value) => typeof value === 'string'),
  ...Object.values(input.contact),
  JSON.stringify(talk ?? {}),
];

/** With what their shorthand stands for. */
const groundsOf = (one: MailCase): string[] => [
  ...textsOf(one),
  ...textsOf(one).map((text) => expandShorthand(text)),
];

/** The times that may be named: those on offer, what is booked or agreed, and the days of the weeks around. */
function timesOf({ context, offer }: Scene, agreedAt: readonly number[]): string[] {
  const starts = [...(offer?.starts ?? []), ...(context.meeting ? [context.meeting.start] : []), ...agreedAt];
  const zones = [context.buyerZone, context.repZone];
  const days = Array.from({ length: 28 }, (_, at) => context.now + (at - 14) * day);
  return [
    ...starts.flatMap((start) =>
      zones.map((zone) =>
        spokenSlot(start, zone, context.now, { repTimeZone: context.repZone, withDate: true, withOwn: true }),
      ),
    ),
    ...days.flatMap((at) => zones.map((zone) => writtenDay(localDateOf(at, zone), context.now, zone))),
    ...(offer ? [spokenDuration(offer.minutes)] : []),
  ];
}

const isPlace = /https:\/\/\S+/g;

/** What an English mail claims that stands nowhere, by the guard of the cards. */
const claimsIn = (text: string, grounds: readonly string[]): string[] =>
  text
    .replace(isPlace, '')
    .replace(/^.*,\n/, '')
    .replace(/\n\n(?:Best|Best regards),[\s\S]*$/, '')
    .split('\n')
    .flatMap((line) =>
      findUngrounded(line.replace(/^- /, ''), grounds, []).map(({ quote }) => `claims ${quote}`),
    );

const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu) ?? []).map((word) =>
    word.replace(/[.,]+$/, ''),
  );

/** Every word of a German mail is one of its frame, a day or a time that may be named, or stands in an input. */
function strangersIn(text: string, grounds: readonly string[]): string[] {
  const known = new Set(wordsIn(grounds.join('\n')));
  const isNumber = (word: string): boolean => /\d/.test(word);
  return wordsIn(text.replace(isPlace, ''))
    .filter((word) => !known.has(word) && !germanWords.has(word) && !isNumber(word))
    .map((word) => `says ${word}`);
}

/** Numbers of a German mail: those of the inputs, of the days around, and of the hours on offer. */
function numbersIn(text: string, grounds: readonly string[]): string[] {
  const known = new Set(grounds.join('\n').match(/\d+/g) ?? []);
  const isClock = (number: string): boolean =>
    known.has(String(Number(number) - 12)) || number === '00' || number === '12';
  return (text.replace(isPlace, '').match(/\d+/g) ?? [])
    .filter((number) => !known.has(number) && !isClock(number))
    .map((number) => `${number} stands nowhere`);
}

/** What a mail of the case may say; one list, since the guard knows it again. */
export function groundsFor(one: MailCase, scene: Scene): string[] {
  const agreedAt = [scene.agreed?.start, Date.parse('2026-11-26T09:00:00Z')].filter((at) => at !== undefined);
  return [...groundsOf(one), ...scene.grounds, ...timesOf(scene, agreedAt)];
}

/** What is wrong with a mail, whatever its kind; an empty list is what a test wants. */
export function mailProblems(
  one: MailCase,
  grounds: readonly string[],
  { mail, request }: Written,
): string[] {
  const { subject, text, evidence } = mail;
  const whole = `${subject}\n${text}`;
  return [
    ...problemIf(countWords(text) > mostWords(request), 'is too long for its tone'),
    ...problemIf(subject === '' || subject.length > 95, `has the subject ${subject}`),
    ...problemIf(/[{}[\]]|undefined|null|NaN|\bTBD\b|<|…/.test(whole), 'has a gap'),
    ...problemIf(/\n{3}| {2}|^\s|\s$/.test(text), 'has a hole'),
    ...problemIf(text.split('\n\n').length < 3, 'says nothing'),
    ...fillerPhrases
      .filter(({ phrase }) => text.toLowerCase().includes(phrase))
      .map(({ phrase }) => `says "${phrase}"`),
    ...evidence
      .filter(
        ({ history, start, end, quote }) => one.input.history[history]?.text?.slice(start, end) !== quote,
      )
      .map(({ quote }) => `cites "${quote}", which stands not there`),
    ...(request.language === 'en'
      ? claimsIn(text, grounds)
      : [
          ...problemIf(!text.startsWith('Guten Tag'), 'greets nobody'),
          ...problemIf(/(?<!\p{L})(?:du|dein\w*|dir|dich|euch)(?!\p{L})/iu.test(text), 'says du'),
          ...strangersIn(text, grounds),
          ...numbersIn(text, grounds),
        ]),
  ];
}
