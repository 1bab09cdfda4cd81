import type { Situation, Slot } from '../contract/suggest.ts';
import { addBusinessDays, isBusinessDay } from '../schedule/business-days.ts';
import { findSlots, type SlotRequest } from '../schedule/find-slots.ts';
import { readSlotPreferences } from '../schedule/slot-preference.ts';
import { instantOf, isoWithOffset, localDateOf } from '../schedule/zoned-time.ts';
import type { Agreed } from './agreed-time.ts';
import { busyTimes } from './booked-meetings.ts';
import { buyerFacts, type Context } from './context.ts';
import type { LaterContact } from './later-contact.ts';
import { slotWindow, type Window } from './slot-window.ts';

export type Offer = {
  minutes: number;
  starts: number[];
  slots: Slot[];
  /** Nothing was free inside the window, so days after it are offered. */
  isWidened: boolean;
  isAgreed: boolean;
  /** The agreed time clashes with something in the calendar. */
  isTaken: boolean;
};

function preferencesOf(context: Context): SlotRequest['avoid'] {
  const notes = context.moments.filter(({ kind }) => kind !== 'try' && kind !== 'info_sent');
  return readSlotPreferences(buyerFacts(context, ['preference'], notes).map(({ fact }) => fact.quote));
}

const busyOf = (context: Context): { start: number; end: number }[] =>
  busyTimes(context.input, [context.repZone, context.buyerZone]);

function search(context: Context, window: Window, minutes: number, count: number): number[] {
  const found = findSlots({
    windowFrom: window.from,
    windowTo: window.to,
    minutes,
    buyerTimeZone: context.buyerZone,
    repTimeZone: context.repZone,
    workingHours: context.input.self.workingHours,
    holidays: context.holidays,
    busy: busyOf(context),
    avoid: preferencesOf(context),
    count: count + 2,
    now: context.now,
    ...(window.target !== undefined && { target: window.target }),
  });
  // The buyer's Monday morning may still be the rep's Sunday.
  const isOpen = (at: number): boolean => isBusinessDay(localDateOf(at, context.timeZone), context.holidays);
  const starts = found.map(({ start }) => start).filter(isOpen);
  return inOrder(context, starts.slice(0, count));
}

/** A talk on the very day that it is asked for comes last, as long as the window has other days. */
function notToday(context: Context, window: Window): Window {
  const next = instantOf(addBusinessDays(context.today, 1, context.holidays), '12:00', context.timeZone);
  const isLater = window.target !== undefined && window.target > context.now && window.target >= next;
  return isLater || next > window.to ? window : { ...window, target: Math.max(next, window.from) };
}

/** Two times on one day are said in their order. */
function inOrder(context: Context, starts: readonly number[]): number[] {
  const days = new Set(starts.map((at) => localDateOf(at, context.buyerZone)));
  return days.size === 1 ? starts.toSorted((a, b) => a - b) : [...starts];
}

function isTaken(context: Context, start: number, minutes: number): boolean {
  const end = start + minutes * 60_000;
  return busyOf(context).some((entry) => entry.start < end && start < entry.end);
}

/** Three times to offer (two after a no-show), the best first, as ISO instants in the buyer's zone; undefined where the situation offers none. */
export function offerSlots(
  context: Context,
  situation: Situation,
  given: { later?: LaterContact; agreed?: Agreed; minutes: number },
): Offer | undefined {
  const { minutes, agreed } = given;
  const asSlot = (start: number): Slot => ({
    start: isoWithOffset(start, context.buyerZone),
    end: isoWithOffset(start + minutes * 60_000, context.buyerZone),
  });
  const offer = (starts: number[], isWidened: boolean, isAgreed = false): Offer => ({
    minutes,
    starts,
    slots: starts.map(asSlot),
    isWidened,
    isAgreed,
    isTaken: isAgreed && isTaken(context, starts[0] ?? 0, minutes),
  });
  if (agreed?.start !== undefined && !agreed.isPast && situation !== 'no_show')
    return offer([agreed.start], false, true);
  const open = slotWindow(context, situation, given);
  if (!open) return undefined;
  const window = notToday(context, open);
  const count = situation === 'no_show' ? 2 : 3;
  const inside = search(context, window, minutes, count);
  if (inside.length > 0) return offer(inside, false);
  const lastDay = localDateOf(Math.max(window.to, context.now), context.timeZone);
  const wider = instantOf(addBusinessDays(lastDay, 5, context.holidays), '23:59', context.timeZone);
  return offer(search(context, { from: window.from, to: wider }, minutes, count), true);
}
