import type { NextStep } from '../model/entities.ts';

/** So long a booking may take to come back from the calendar in which it was chosen. */
export const waitFor = 10 * 60_000;

/**
 * Whether the rep's word alone makes a step a booked meeting: one that was seen in a calendar stands or goes with it, and
 * one that was only chosen there may never have been saved.
 */
export const isOwnWord = (
  { meetingKey, waitingSince }: Pick<NextStep, 'meetingKey' | 'waitingSince'>,
  hasCalendar: boolean,
  now: number,
): boolean =>
  !(meetingKey !== undefined && hasCalendar) && (waitingSince === undefined || now - waitingSince < waitFor);
