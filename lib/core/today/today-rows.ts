import type { Contact, Deal, NextStep } from '../model/entities.ts';
import type { Task } from '../model/calendar-entities.ts';
import type { ContactId } from '../model/ids.ts';
import type { BuyerState } from './read-buyer.ts';

/** A meeting with a buyer, as Today needs it. `key` is the guard's: the uid, and the instance of a series. */
export type TodayMeeting = {
  key: string;
  startsAt: number;
  endsAt: number;
  title?: string;
  url?: string;
  /** The buyer in it who is known, and the name to show. */
  contactId?: ContactId;
  who?: string;
};

/** A buyer without a next step, the open deals that they are part of, and how things stand. */
export type TodayBuyer = { contact: Contact; deals: readonly Deal[]; state: BuyerState };

/** All that `today` goes by. Days and times of day are those of `timeZone`, the rep's. */
export type TodayRows = {
  now: number;
  timeZone: string;
  holidays: readonly string[];
  /** Of this day, and those ahead that a teaser is due for. */
  meetings: readonly TodayMeeting[];
  /** Keys of the meetings for which value is to go out (R16), and from when to when that is in time, epoch ms. */
  teasersFor: ReadonlyMap<string, { at: number; until: number }>;
  /** Open steps that carry a date, and the others of these buyers. */
  steps: readonly NextStep[];
  /** People who are named in the steps. */
  contacts: ReadonlyMap<string, Contact>;
  buyers: readonly TodayBuyer[];
  /** Open deals. */
  deals: readonly Deal[];
  /** Whom a meeting or a dated step ahead is with. */
  isBooked: (contactId: ContactId) => boolean;
  tasks: readonly Task[];
};
