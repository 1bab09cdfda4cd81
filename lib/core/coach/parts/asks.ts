import type { Pattern } from '../../language/vocabulary/pattern.ts';
import { patternsOf } from '../patterns-of.ts';
import type { Ask } from '../coach-scene.ts';
import type { Draft, Sentence } from '../draft.ts';
import { talkAsks, timeAsks } from '../vocabulary/en/asking.ts';
import { askWords as germanAsks } from '../vocabulary/de/asking.ts';
import { type DraftDate, hasClock, isDayOrTime, isTiedToThem } from './times.ts';

const asksForTalk = { en: patternsOf(talkAsks), de: patternsOf(germanAsks) };
const asksForTime = { en: patternsOf(timeAsks), de: patternsOf(germanAsks) };

const fits = (patterns: readonly Pattern[], { plain }: Sentence): boolean =>
  patterns.some((pattern) => pattern.test(plain));

const hasPast = (date: DraftDate, today: string): boolean =>
  date.to.slice(0, 10) <= today && date.from.slice(0, 10) < today;

const bareToday = /^(?:today|tonight|now|yesterday)$/i;
/** "How do you key them today?" asks about their work, and not for a talk. */
const opensQuestion =
  /^(?:and |but |so )?(?:how|what|which|why|who|where|when)\b(?! (?:about|of (?:the two|these|them)|one|suits|works|would suit|time|day))/;

/** A time of day in a question is one that is offered, whatever stands before it. */
const isTiedIn = ({ isQuestion }: Sentence, date: DraftDate): boolean =>
  !(isQuestion && hasClock(date)) && isTiedToThem(date);

/** The days and times that a sentence offers. */
export const offeredIn = (sentence: Sentence, dates: readonly DraftDate[], today: string): DraftDate[] =>
  dates.filter(
    (date) =>
      date.sentence === sentence &&
      isDayOrTime(date) &&
      !bareToday.test(date.quote) &&
      !hasPast(date, today) &&
      !isTiedIn(sentence, date),
  );

/** "Thank you for the time on Monday" offers nothing. */
const looksBack = /\b(?:thank|thanks|spoke|talked|met|sent|missed|asked|said|mentioned|was|were|last)\b/;

/** A line that is little but a time: "Thursday, 2 pm, 20 minutes", "- Tuesday at 10". */
function isTimeLine(sentence: Sentence, offered: readonly DraftDate[]): boolean {
  const rest = offered.reduce((length, { start, end }) => length - (end - start), sentence.text.length);
  return offered.length > 0 && rest <= 24;
}

/** Every sentence of the draft that asks for a talk or offers a time for one. */
export function findAsks(draft: Draft, dates: readonly DraftDate[], today: string): Ask[] {
  const { language } = draft;
  return draft.sentences.flatMap((sentence): Ask[] => {
    const offered = offeredIn(sentence, dates, today);
    const isOffer =
      (sentence.isQuestion ? !opensQuestion.test(sentence.plain) : !looksBack.test(sentence.plain)) &&
      offered.length > 0 &&
      (sentence.isQuestion || fits(asksForTime[language], sentence) || isTimeLine(sentence, offered));
    if (isOffer) return [{ sentence, isConcrete: true }];
    return fits(asksForTalk[language], sentence) ? [{ sentence, isConcrete: false }] : [];
  });
}
