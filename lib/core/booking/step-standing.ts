import type { BuyerTalk } from '../debrief/buyer-talk.ts';
import { lastTalk } from '../debrief/debriefed-talks.ts';
import type { NextStep } from '../model/entities.ts';
import type { BuyerMeeting } from './buyer-meetings.ts';

/** How far the connected calendars can be believed: `ask` where nobody knows how fresh they are (an ICS address). */
export type CalendarTrust = 'none' | 'ask' | 'proof';

/** What the calendars say of one buyer. Instants are epoch ms. */
export type CalendarView = {
  trust: CalendarTrust;
  /** When every calendar that counts was last read without a fault. */
  syncedAt?: number | undefined;
  /** A Google account is connected, by which a meeting can be booked without its page. */
  canBook: boolean;
  /** The buyer's meetings that stand and are not over, by their start. */
  meetings: readonly BuyerMeeting[];
};

/** A step as it is shown: the rep's row, or what the calendar has in its place. */
export type ShownStep = Pick<NextStep, 'text' | 'startsAt' | 'minutes' | 'strength' | 'status'>;

export type Standing = {
  shown?: ShownStep | undefined;
  /** The meeting that it stands for. */
  meeting?: BuyerMeeting | undefined;
  /** The rep's row that it belongs to, with its agenda. */
  step?: NextStep | undefined;
  /**
   * `waiting`: chosen, and no sync since could have seen it · `unseen`: it could not be told whether it was saved, so ask ·
   * `gone`: it stood in the calendar and no longer does · `unknown`: nothing stands, but the calendar may be behind ·
   * `by_word`: no calendar shows it, the rep said that it is booked.
   */
  doubt?: 'waiting' | 'unseen' | 'gone' | 'unknown' | 'by_word' | undefined;
};

type Given = {
  /** Open steps, the earliest first. */
  steps: readonly NextStep[];
  /** The step that counts where no calendar knows better. */
  step: NextStep | undefined;
  calendar: CalendarView;
  /** The last talk, where one is stored. */
  talk?: { at: number; isNextBooked?: boolean | undefined } | undefined;
  now: number;
};

const dayMs = 86_400_000;
const minuteMs = 60_000;
/** A word without a date says nothing any more after two weeks. */
const wordHolds = 14 * dayMs;

/**
 * The meeting that a step became: the one to which an earlier sync tied it, else the nearest within a day of its time,
 * since a time may still be moved on the page on which it is saved.
 */
export function meetingOfStep(
  { strength, startsAt, meetingKey }: NextStep,
  meetings: readonly BuyerMeeting[],
): BuyerMeeting | undefined {
  if (strength < 3 || startsAt === undefined) return undefined;
  if (meetingKey !== undefined) return meetings.find(({ key }) => key === meetingKey);
  const apart = ({ row }: BuyerMeeting): number => Math.abs(row.startsAt - startsAt);
  return meetings.filter((one) => apart(one) <= dayMs).toSorted((a, b) => apart(a) - apart(b))[0];
}

/** People join late, and type what happened after it. */
const slack = 30 * minuteMs;

/** Whether a booked step is over and a talk since says so: what is next is another one, or nothing (R13). */
export const wasHeldSince = (step: NextStep, talks: readonly BuyerTalk[], now: number): boolean => {
  const { strength, startsAt, minutes = 30 } = step;
  if (strength < 3 || startsAt === undefined || startsAt + minutes * minuteMs > now) return false;
  const talk = lastTalk(talks, now);
  return talk !== undefined && talk.at >= startsAt - slack;
};

const isFirm = (step: NextStep | undefined, now: number): step is NextStep =>
  step !== undefined && step.strength >= 3 && (step.startsAt ?? 0) > now;

/** The calendar's own words on a meeting; its agenda is ours where a step belongs to it (strength 4). */
function shownAs(meeting: BuyerMeeting, step: NextStep | undefined): ShownStep {
  const { row } = meeting;
  return {
    text: row.title || 'Meeting',
    startsAt: row.startsAt,
    minutes: Math.max(1, Math.round((row.endsAt - row.startsAt) / minuteMs)),
    strength: step?.strength === 4 ? 4 : 3,
    status: 'open',
  };
}

function doubtOf(step: NextStep, { trust, syncedAt }: CalendarView): Standing['doubt'] {
  if (step.meetingKey !== undefined && trust !== 'none') return 'gone';
  if (step.waitingSince === undefined) return undefined;
  // A calendar needs a moment to hand out what was saved in it.
  const isSeenSince = syncedAt !== undefined && syncedAt > step.waitingSince + 2 * minuteMs;
  return trust === 'proof' && !isSeenSince ? 'waiting' : 'unseen';
}

/**
 * What stands with a buyer: a meeting in a calendar before what the rep entered, unless that comes first; else the
 * rep's step with what is doubtful about it, the rep's word, or the question whether it is booked (R13, R18).
 */
export function standingOf({ steps, step, calendar, talk, now }: Given): Standing {
  const [meeting] = calendar.meetings;
  const firm = steps.find((one) => isFirm(one, now) && !meetingOfStep(one, calendar.meetings));
  if (meeting && !(firm?.startsAt !== undefined && firm.startsAt < meeting.row.startsAt)) {
    const own = steps.find((one) => meetingOfStep(one, calendar.meetings) === meeting);
    return { shown: shownAs(meeting, own), meeting, step: own };
  }
  if (firm) return { shown: firm, step: firm, doubt: doubtOf(firm, calendar) };
  if (talk?.isNextBooked === true && now - talk.at < wordHolds) return { step, doubt: 'by_word' };
  if (step) return { shown: step, step };
  return talk && calendar.trust === 'ask' ? { doubt: 'unknown' } : {};
}
