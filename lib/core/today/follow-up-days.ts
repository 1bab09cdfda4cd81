import type { Situation } from '../contract/suggest.ts';
import type { WindowTrigger } from '../playbook/window-triggers.ts';
import { addBusinessDays } from '../schedule/business-days.ts';
import { isoDay, readIsoDay } from '../schedule/calendar-day.ts';
import { localDateOf } from '../schedule/zoned-time.ts';
import type { Context } from '../suggest/context.ts';
import type { Found } from '../suggest/find-situation.ts';

/** When the next attempt is due, and the last day on which it is in time; both local. */
export type FollowUpDays = { dueOn?: string; lateOn?: string };

/** Business days from one try to the next: four of them lie in fourteen days (S3, S4). */
const betweenTries = 3;
/** Days from one word to the next where nothing presses (R29, S3). */
const month = 30;
/** Business days after which a monthly word, or one on a condition, is late. */
const slack = 5;

const hour = 3_600_000;

type Days = (context: Context, found: Found) => FollowUpDays;

const dayOf = ({ timeZone }: Context, at: number): string => localDateOf(at, timeZone);

/** Of the last contact; today where there was none. */
const lastDay = (context: Context): string => dayOf(context, context.lastContact?.at ?? context.now);

const addDays = (localDay: string, days: number): string => isoDay(readIsoDay(localDay) + days);

const workday = ({ holidays }: Context, localDay: string, n = 0): string =>
  addBusinessDays(localDay, n, holidays);

const inWindow =
  (trigger: WindowTrigger): Days =>
  (context) => {
    const { from, to, target = from } = context.playbook.windows[trigger];
    return {
      dueOn: workday(context, lastDay(context), target),
      lateOn: workday(context, lastDay(context), to),
    };
  };

const afterTry: Days = (context) => {
  const dueOn = workday(context, lastDay(context), betweenTries);
  return { dueOn, lateOn: workday(context, dueOn, 2) };
};

const monthly: Days = (context) => {
  const dueOn = workday(context, addDays(lastDay(context), month));
  return { dueOn, lateOn: workday(context, dueOn, slack) };
};

/** The target day after a talk (3), the days after a mail of theirs, or the rhythm of tries once one went unanswered. */
const afterTalk: Days = (context, found) => {
  const { lastContact, lastWord, tries } = context;
  if (tries.length > 0) return afterTry(context, found);
  const hasWritten = lastWord?.kind === 'wrote' && lastWord === lastContact;
  return inWindow(hasWritten ? 'buyer_wrote' : 'after_talk')(context, found);
};

/** 24 to 48 hours on; where free days lie there, the next two business days. */
const infoSent: Days = (context) => {
  const { from, to } = context.playbook.infoSentHours;
  const at = context.lastContact?.at ?? context.now;
  const dueOn = workday(context, dayOf(context, at + from * hour));
  const lateOn = workday(context, dayOf(context, at + to * hour));
  return { dueOn, lateOn: lateOn > dueOn ? lateOn : workday(context, dueOn, 1) };
};

/** On the day that they named, and not before it; by a condition alone, once a month. A try since then moves it on. */
const namedLater: Days = (context, found) => {
  const { fromOn, toOn, grain } = found.later ?? {};
  if (fromOn === undefined) return monthly(context, found);
  if (context.tries.length > 0 && lastDay(context) >= fromOn) return afterTry(context, found);
  const dueOn = workday(context, fromOn);
  const { to } = context.playbook.windows.call_back_later;
  const isWeek = grain === 'week' && toOn !== undefined && toOn > dueOn;
  return {
    dueOn,
    lateOn: isWeek ? addBusinessDays(toOn, -1, context.holidays) : workday(context, dueOn, to),
  };
};

const daysOf: Record<Situation, Days> = {
  first_call: afterTalk,
  after_good_call: afterTalk,
  second_call_booked: () => ({}),
  info_sent: infoSent,
  went_dark: afterTry,
  call_back_later: namedLater,
  no_show: inWindow('no_show'),
  rescheduled: inWindow('rescheduled'),
  stalled: afterTalk,
  nurture: monthly,
};

/** The days of the next attempt by the situation's timing (R28; the table of timings stands in the playbook). */
export const followUpDays = (context: Context, found: Found): FollowUpDays =>
  daysOf[found.situation](context, found);
