import type { Evidence } from '../contract/suggest.ts';

/**
 * One point of an agenda, and the words of the history that it stands on; the rep's own points stand on none. `dueOn` is
 * the local day by which it was promised, where one was said.
 */
export type AgendaPoint = { text: string; evidence: Evidence[]; dueOn?: string };

/** What they bring, what we bring, what will be decided (R13, R15). */
export type Agenda<Point = string> = { theirs: Point[]; ours: Point[]; decide: Point[] };

/** A meeting that is about to be put into a calendar. Instants are epoch ms. */
export type Booking = {
  title: string;
  startsAt: number;
  minutes: number;
  /** Addresses, the buyer's first. */
  guests: string[];
  agenda: Agenda;
  /** The rep's zone, in which the calendar's page shows the time. */
  timeZone: string;
};

export const emptyAgenda: Agenda = { theirs: [], ours: [], decide: [] };

/** R15: both sides bring something. */
export const isTwoSided = ({ theirs, ours }: Agenda<unknown>): boolean =>
  theirs.length > 0 && ours.length > 0;
