import type { Situation } from '../contract/suggest.ts';
import type { WindowTrigger } from '../playbook/window-triggers.ts';
import { addBusinessDays, isBusinessDay } from '../schedule/business-days.ts';
import { instantOf, localDateOf } from '../schedule/zoned-time.ts';
import type { Agreed } from './agreed-time.ts';
import type { Context } from './context.ts';
import type { LaterContact } from './later-contact.ts';

/** Instants; `target` lies in the day that is tried first. */
export type Window = { from: number; to: number; target?: number };

type Days = { from: string; to: string; target?: string };

const hour = 3_600_000;

const startOf = (context: Context, localDay: string): number =>
  instantOf(localDay, '00:00', context.timeZone);
const endOf = (context: Context, localDay: string): number => instantOf(localDay, '23:59', context.timeZone);

function windowOf(context: Context, days: Days): Window {
  return {
    from: Math.max(context.now, startOf(context, days.from)),
    to: endOf(context, days.to),
    ...(days.target !== undefined && { target: instantOf(days.target, '12:00', context.timeZone) }),
  };
}

/** The trigger's business days, counted from a local day. */
function daysAfter(context: Context, localDay: string, trigger: WindowTrigger): Days {
  const { from, to, target } = context.playbook.windows[trigger];
  const add = (days: number): string => addBusinessDays(localDay, days, context.holidays);
  return {
    from: from === 0 ? localDay : add(from),
    to: to === 0 ? add(0) : add(to),
    ...(target !== undefined && { target: add(target) }),
  };
}

const dayOf = (context: Context, at: number): string => localDateOf(at, context.timeZone);

/** Days 2 to 5 after the last contact; once day 2 has passed, from today on. */
function afterTalk(context: Context): Days {
  const { today } = context;
  const late = daysAfter(context, today, 'late_after_talk');
  const spans = [context.lastContact, context.lastWord].flatMap((moment) => {
    if (!moment) return [];
    const days = daysAfter(context, dayOf(context, moment.at), 'after_talk');
    return [days.from < today ? late : days];
  });
  const [first, second] = spans;
  if (!first) return late;
  // A try in between moves the window on; where both windows share days, those suit both.
  const from = second && second.from > first.from ? second.from : first.from;
  const to = second && second.to < first.to ? second.to : first.to;
  const shared = from <= to ? { from, to } : { from: first.from, to: first.to };
  const target = first.target;
  return {
    ...shared,
    ...(target !== undefined && target >= shared.from && target <= shared.to && { target }),
  };
}

function buyerWrote(context: Context): Days {
  const wrote = context.lastWord;
  const days = daysAfter(context, dayOf(context, wrote?.at ?? context.now), 'buyer_wrote');
  return days.to < context.today
    ? daysAfter(context, context.today, 'late_after_talk')
    : { from: context.today, to: days.to };
}

/** 24 to 48 hours after the material went out; a weekend or holiday moves that on, and what is overdue is for now. */
function infoSent(context: Context): Window {
  const sentAt = context.lastContact?.at ?? context.now;
  const hours = context.playbook.infoSentHours;
  const [from, to] = [sentAt + hours.from * hour, sentAt + hours.to * hour];
  const isOpen = (at: number): boolean => isBusinessDay(dayOf(context, at), context.holidays);
  if (to > context.now && (isOpen(from) || isOpen(to))) return { from: Math.max(from, context.now), to };
  const next = addBusinessDays(dayOf(context, from), 0, context.holidays);
  const last = addBusinessDays(next, 1, context.holidays);
  if (
    endOf(context, last) > context.now &&
    to > context.now - 72 * hour &&
    dayOf(context, to) < last &&
    !isOpen(to)
  ) {
    return { from: Math.max(context.now, startOf(context, next)), to: endOf(context, last) };
  }
  return windowOf(context, daysAfter(context, context.today, 'info_sent_late'));
}

/** Never before the named day; the named week where a week was named, else a few business days from there. */
function callBackLater(context: Context, later: LaterContact | undefined): Days {
  const from = later?.fromOn;
  if (from === undefined || from <= context.today) {
    const isThisWeek = from !== undefined && later?.grain === 'week' && (later.toOn ?? '') > context.today;
    const late = daysAfter(context, context.today, 'call_back_late');
    return isThisWeek
      ? { from: context.today, to: addBusinessDays(later?.toOn ?? late.to, -1, context.holidays) }
      : late;
  }
  if (later?.grain === 'week' && later.toOn !== undefined)
    return { from, to: addBusinessDays(later.toOn, -1, context.holidays) };
  return daysAfter(context, from, 'call_back_later');
}

/** The week that the buyer named when they moved the meeting, else the next five business days. */
function moved(context: Context, later: LaterContact | undefined): Days {
  if (later?.fromOn !== undefined && later.toOn !== undefined && later.toOn > context.today) {
    const to = addBusinessDays(later.toOn, -1, context.holidays);
    return { from: later.fromOn, to: to < later.fromOn ? later.fromOn : to };
  }
  return daysAfter(context, context.today, 'rescheduled');
}

/** Only a day was agreed: that morning, and the rest of the day once the morning is over (R32). */
function agreedDay(context: Context, onDay: string): Window {
  const noon = instantOf(onDay, '12:00', context.buyerZone);
  const to = context.now < noon - 2 * hour ? noon : endOf(context, onDay);
  return { from: Math.max(context.now, startOf(context, onDay)), to };
}

/** Where the slots of a situation lie; undefined where it offers none. */
export function slotWindow(
  context: Context,
  situation: Situation,
  given: { later?: LaterContact; agreed?: Agreed },
): Window | undefined {
  const { agreed, later } = given;
  if (
    agreed &&
    agreed.start === undefined &&
    !agreed.isPast &&
    situation !== 'call_back_later' &&
    situation !== 'no_show'
  ) {
    return agreedDay(context, agreed.onDay);
  }
  const hasWritten = context.lastWord?.kind === 'wrote' && context.lastContact === context.lastWord;
  switch (situation) {
    case 'after_good_call':
    case 'stalled':
      return windowOf(context, hasWritten ? buyerWrote(context) : afterTalk(context));
    case 'info_sent':
      return infoSent(context);
    case 'no_show':
      return windowOf(context, daysAfter(context, context.today, 'no_show'));
    case 'rescheduled':
      return windowOf(context, moved(context, later));
    case 'call_back_later':
      return windowOf(context, callBackLater(context, later));
    default:
      return undefined;
  }
}
