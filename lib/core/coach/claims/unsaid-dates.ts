import { foldName } from '../../model/fold-name.ts';
import { isoDay, readIsoDay } from '../../schedule/calendar-day.ts';
import { sliceOf, type Span } from '../draft.ts';
import type { GroundDate } from '../ground/ground.ts';
import type { DraftDate } from '../parts/times.ts';
import { hasClock, isDayOrTime, isTiedToThem } from '../parts/times.ts';
import { askOf, type ClaimScene, isAboutThem } from './claim-scene.ts';

const dayOf = (text: string): string => text.slice(0, 10);
const isTimed = (text: string): boolean => text.length > 10;
const now =
  /^(?:today|tonight|now|this (?:morning|afternoon|evening|week|month|quarter|year)|(?:later|early|earlier|late) (?:today|this \w+)|tomorrow)$/i;
const ourDoing =
  /\b(?:i'll|i will|we'll|we will|let me|i can|we can|i could|we could|i am going to|i'm|i have (?:time|a slot)|shall|may i|we (?:go|look|talk|speak|meet|start|see|sit)|come back|get back|pick (?:it|this) up|check again|revisit|reconnect)\b/;
const arranged =
  /\b(?:our|the|next|second|new) (?:\w+ ){0,2}(?:meeting|call|talk|demo|session|conversation|appointment|review|time|date)\b|\b(?:see you|speak|talk|until|looking forward)\b/;

const behind =
  /\b(?:spoke|talked|met|sent|wrote|thank\w*|since|was|were|got|missed|had|said|mentioned|told|asked|saw|heard|shared|forwarded)\b/;

/** The day before the excluded end: a day's `to` is the next day. */
const lastDay = (to: string): string => (isTimed(to) ? dayOf(to) : isoDay(readIsoDay(dayOf(to)) - 1));

function isSameDate(claim: DraftDate, known: GroundDate): boolean {
  const [from, to] = [dayOf(claim.from), lastDay(claim.to)];
  const knownTo = known.to === known.from ? dayOf(known.to) : lastDay(known.to);
  if (isTimed(claim.from) && isTimed(known.from))
    return (
      Date.parse(claim.from) === Date.parse(known.from) || claim.from.slice(0, 16) === known.from.slice(0, 16)
    );
  // A coarser word for a date that was said ("in March" for March 15) claims nothing new; a finer one does.
  const isSame = from === dayOf(known.from) && knownTo === to;
  return isSame || (claim.grain !== 'day' && from <= dayOf(known.from) && knownTo <= to);
}

/** "November 16" written on the 19th, and "in October", mean the one that has just been. */
const isAgoOf = (date: DraftDate, day: string): boolean => {
  const [from, to] = [dayOf(date.from), lastDay(date.to)];
  if (from <= day && day <= to) return true;
  if (/\d{4}/.test(date.quote)) return false;
  if (date.grain === 'month') return from.slice(5, 7) === day.slice(5, 7);
  return date.grain === 'day' && from.slice(5) === day.slice(5);
};

/** "On Monday" behind words of the past is the last one, within ten days. */
const isWeekAgo = (date: DraftDate, day: string, today: string): boolean => {
  const [said, then, now] = [readIsoDay(dayOf(date.from)), readIsoDay(day), readIsoDay(today)];
  return then <= now && now - then <= 10 && (said - then) % 7 === 0;
};

function isSaid({ ground, context }: ClaimScene, date: DraftDate): boolean {
  const words = foldName(date.quote);
  if (words !== '' && ground.text.includes(` ${words} `)) return true;
  if (ground.dates.some((known) => isSameDate(date, known))) return true;
  const isPast = dayOf(date.from) <= context.today;
  const isWeekday = date.grain === 'day' && !/\d/.test(date.quote);
  if (
    behind.test(date.sentence.plain) &&
    isWeekday &&
    ground.daysOfContact.some((day) => isWeekAgo(date, day, context.today))
  )
    return true;
  const isAgo = isPast || date.grain === 'month' || (date.grain === 'day' && /\b\d/.test(date.quote));
  return isAgo && ground.daysOfContact.some((day) => isAgoOf(date, day));
}

/** "Ahead of Thursday" where a meeting stands of which the calendar was not given. */
function isBookedTime({ situation, context }: ClaimScene, date: DraftDate): boolean {
  if (situation !== 'second_call_booked' && situation !== 'rescheduled') return false;
  const isAhead = dayOf(date.from) >= context.today;
  return isAhead && isDayOrTime(date) && (context.input.meetings ?? []).length === 0 && !isTiedToThem(date);
}

/** A time that is offered or that we will do something at, or one for a meeting of which nothing is known. */
function isOffered(scene: ClaimScene, date: DraftDate): boolean {
  const { sentence } = date;
  if (askOf(scene, sentence)) return (sentence.isQuestion && hasClock(date)) || !isTiedToThem(date);
  if (isBookedTime(scene, date)) return true;
  if (arranged.test(sentence.plain) && isDayOrTime(date))
    return (scene.context.input.meetings ?? []).length === 0 && dayOf(date.from) >= scene.context.today;
  if (ourDoing.test(sentence.plain)) return !isTiedToThem(date);
  return isDayOrTime(date) && !isAboutThem(sentence) && !behind.test(sentence.plain);
}

/** "We missed each other yesterday": the day of the meeting that did not happen, where the history does not hold it. */
function isMissedMeeting({ situation, context }: ClaimScene, date: DraftDate): boolean {
  if (situation !== 'no_show' && situation !== 'rescheduled') return false;
  const ago = readIsoDay(context.today) - readIsoDay(dayOf(date.from));
  return isDayOrTime(date) && ago >= 0 && ago <= 7;
}

/** Dates of a draft that nobody named, resolved against the day of writing; what is offered is no claim. */
export function unsaidDates(scene: ClaimScene): (Span & { quote: string; kind: 'date' })[] {
  return scene.dates.flatMap((date) => {
    if (now.test(date.quote) && !isAboutThem(date.sentence)) return [];
    if (/^(?:today|now|tonight)$/i.test(date.quote) || /\b(?:few|couple|several)\b/i.test(date.quote))
      return [];
    if (isSaid(scene, date) || isOffered(scene, date) || isMissedMeeting(scene, date)) return [];
    // "At 4 pm.": the full stop is the sentence's.
    const end = date.end === date.sentence.end && date.quote.endsWith('.') ? date.end - 1 : date.end;
    return [{ ...sliceOf(scene.draft.text, { start: date.start, end }), kind: 'date' as const }];
  });
}
