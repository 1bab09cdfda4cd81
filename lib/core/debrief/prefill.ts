import { dateChoices } from '../language/dated-facts.ts';
import type { FoundDate } from '../language/dates/find-dates.ts';
import { isoWithOffset, toInstant } from '../schedule/zoned-time.ts';
import { lengthIn } from '../suggest/named-length.ts';
import { type DebriefAnswers, type HomeworkLine, noAnswers } from './debrief.ts';
import { noShowIn, saysMoved } from './missed-talk.ts';
import { type AskedOf, type NoteReading, readTalkNote, type TalkNote } from './read-talk.ts';

/** What the notes of a talk say of its debrief: to be confirmed, never more than they say. */
export type Prefill = {
  answers: DebriefAnswers;
  /** The words that an answer was read from. */
  evidence: { outcome?: string; next: string[] };
  /** A day that the notes leave open: its words, and what they may mean (a local day, or day and minute). */
  asked?: { words: string; choices: string[] };
  /** Homework that the notes hold beyond what fits: it stays in them. */
  left: number;
};

/** So many lines of homework of a side fit on a screen. */
const most = 4;

/** A note that tells of a talk that was none says hardly anything else. */
const shortNote = 240;
const leastWords = 4;

function outcomeOf(notes: readonly NoteReading[]): Pick<DebriefAnswers, 'outcome'> & { words?: string } {
  const told = notes.filter(({ text }) => text.trim() !== '');
  const brief = told.every(({ text, source }) => source !== 'transcript' && text.length <= shortNote);
  const line = told.at(-1)?.text.trim().split('\n')[0] ?? '';
  if (brief) {
    const missed = told.map(({ text }) => noShowIn(text)).find((words) => words !== undefined);
    if (missed !== undefined) return { outcome: 'no_show', words: missed };
    if (saysMoved(line)) return { outcome: 'rescheduled', words: line };
  }
  const isTold = told.some(
    ({ text, source }) => source !== 'email' && text.trim().split(/\s+/).length >= leastWords,
  );
  return isTold ? { outcome: 'held', words: line } : {};
}

const quotes = ({ step }: NoteReading): string[] => step.evidence.map(({ quote }) => quote);

/** The date that the agreement stands on, as it was found in the note. */
const dateBehind = ({ step, dates }: NoteReading): FoundDate | undefined =>
  dates.find(
    ({ start, end, from }) =>
      from.slice(0, 10) === step.when?.from.slice(0, 10) &&
      step.evidence.some((span) => start < span.end && span.start < end),
  );

/** How long: a stretch that was named ("10 to 10:45"), or a length beside it; an hour alone is only how fine a time is. */
function minutesOf({ step, text }: NoteReading): string {
  const { from = '', to = '' } = step.when ?? {};
  const stretch = (toInstant(to, 'UTC') - toInstant(from, 'UTC')) / 60_000;
  if (stretch >= 10 && stretch <= 120 && stretch !== 60) return `${stretch}`;
  const end = step.evidence.at(-1)?.end ?? 0;
  const start = step.evidence[0]?.start ?? 0;
  const named = lengthIn(`call ${text.slice(start, end + 40).split('\n')[0] ?? ''}`);
  return named === undefined ? noAnswers.minutes : `${named}`;
}

/** "Good talk today" speaks of this talk, not of the next one. */
const isAhead = ({ step: { when }, on }: NoteReading): boolean => when?.grain !== 'day' || when.from > on;

/** A later note undoes an earlier one with a date of its own, or where it says that nothing stands any more. */
const isDecisive = ({ step: { status, when } }: NoteReading): boolean =>
  status === 'none' || when !== undefined;

type Next = Pick<Prefill, 'asked'> & { answers: Partial<DebriefAnswers>; evidence: string[] };

/** The agreed day and time where the notes leave no doubt; what they leave open is asked. */
function nextOf(notes: readonly NoteReading[], timeZone: string): Next {
  const told = notes.filter((note) => isAhead(note) && quotes(note).length > 0);
  const reading = told.findLast(isDecisive) ?? told.at(-1);
  if (reading === undefined) return { answers: {}, evidence: [] };
  const { when, status } = reading.step;
  const evidence = quotes(reading);
  if (when === undefined) return { answers: {}, evidence };
  const isTimed = when.grain === 'minute' || when.grain === 'hour';
  const local = isTimed ? isoWithOffset(toInstant(when.from, timeZone), timeZone).slice(0, 16) : when.from;
  if (!isTimed && when.grain !== 'day') return { answers: {}, evidence };
  const date = dateBehind(reading);
  if (status !== 'agreed' || date?.certain === false) {
    const choices = date?.certain === false ? dateChoices(date, timeZone) : [local];
    // A time that was said stays with the day.
    const fitting = choices.filter((choice) => choice.length === local.length);
    return {
      answers: {},
      evidence,
      asked: { words: date?.quote ?? evidence.at(-1) ?? '', choices: fitting },
    };
  }
  const [day = '', time = ''] = local.split('T');
  return { answers: { day, time, ...(isTimed && { minutes: minutesOf(reading) }) }, evidence };
}

type Task = NoteReading['step']['homework']['ours'][number];

const lineOf = ({ quote, due = '' }: Task): HomeworkLine => ({ text: quote, dueOn: due.slice(0, 10) });
const distinct = <Of>(found: readonly Of[], nameOf: (one: Of) => string): Of[] => [
  ...new Map(found.map((one) => [nameOf(one).toLowerCase(), one])).values(),
];

/** What the notes of one talk, oldest first, answer of its debrief (R13, R15, R20). What changed for the buyer they never answer. */
export function prefillDebrief(notes: readonly TalkNote[], asked: AskedOf): Prefill {
  const readings = notes.map((note) => readTalkNote(note, asked));
  const { outcome, words } = outcomeOf(readings);
  const next = nextOf(readings, asked.timeZone);
  const isHeld = outcome === undefined || outcome === 'held';
  const homework = (side: 'ours' | 'theirs') =>
    distinct(
      isHeld ? readings.flatMap(({ step }) => step.homework[side].map(lineOf)) : [],
      ({ text }) => text,
    );
  const [ours, theirs] = [homework('ours'), homework('theirs')];
  const brushOffs = isHeld ? readings.flatMap(({ step }) => step.brushOffs.map(({ quote }) => quote)) : [];
  const agenda = readings.findLast(({ step }) => step.agenda)?.step.agenda?.quote;
  const isHomework = [...ours, ...theirs].some(({ text }) => agenda !== undefined && text.includes(agenda));
  return {
    answers: {
      ...noAnswers,
      ...(outcome && { outcome }),
      ...next.answers,
      agenda: agenda === undefined || isHomework || !isHeld ? '' : agenda.replace(/^agenda:?\s*/i, ''),
      brushOffs: distinct(brushOffs, (quote) => quote).slice(0, most),
      ours: ours.slice(0, most),
      theirs: theirs.slice(0, most),
    },
    evidence: { ...(words !== undefined && { outcome: words }), next: next.evidence },
    ...(next.asked && { asked: next.asked }),
    left: Math.max(0, ours.length - most) + Math.max(0, theirs.length - most),
  };
}
