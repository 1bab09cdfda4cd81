import type { Pattern } from '../language/vocabulary/pattern.ts';

/**
 * What people do with words when they set a date. The patterns see plain text (lower case, straight quotes) in which a
 * day or a time of day stands as `§` signs and a week or more as `¤`, so that no pattern spells out a date.
 */
export const acts = [
  /** A question, by its words (speech recognition leaves out the mark). */
  'asks',
  /** Asks what happens, how long, why: a date in it is none to meet. */
  'inquires',
  /** Asks for a day or a time. */
  'asksDate',
  /** Reads a date back to be confirmed: it is not booked yet, whatever its verb says. */
  'asksConfirm',
  /** Speaks of meeting, of being free, of a date that suits: a date beside it is one to meet. */
  'meets',
  /** The same in a weaker way, which only counts in a short statement. */
  'leans',
  /** Books or visits: then even a bare "today" is a date to meet. */
  'schedules',
  /** Speaks of sending, starting, expiring: a date beside it is none to meet. */
  'delivers',
  /** A meeting with somebody else, one that was, or one's own full calendar. */
  'elsewhere',
  /** What would be or would have been: neither offered nor agreed. */
  'imagines',
  /** Looks into the speaker's own calendar: the day may be meant later, nothing is offered yet. */
  'looksUp',
  'accepts',
  /** Begins with a plain yes, so that a question or a doubt behind it does not count against it. */
  'agrees',
  /** Names a day that does not suit; the date is part of the match. */
  'refusesDate',
  'refuses',
  /** A plain no, which answers a question but undoes nothing. */
  'denies',
  /** Takes an agreed meeting back. */
  'cancels',
  /** Our side could not book what was asked for. */
  'fails',
  /** Puts an agreed meeting off, to another date or to none. */
  'moves',
  /** "Instead", "actually": a date beside it takes the place of the one before. */
  'corrects',
  /** A new day at the old time. */
  'keepsTime',
  /** Says that it stands: booked, invited, confirmed. */
  'books',
  /** Counts on it: "see you Thursday at 2", "talk again Monday". */
  'expects',
  /** In notes: offered and not taken yet. */
  'unconfirmed',
  /** "Maybe", "pencilled in". */
  'hedges',
  /** "Let me check and get back to you". */
  'defers',
  /** Another choice beside the one before. */
  'addsChoice',
  /** Beside the one date of the piece: "2 is good", "Tuesday then". */
  'suits',
  'picksFirst',
  'picksLast',
  'picksEarlier',
  'picksLater',
  /** Will be in touch, without a date: by the buyer, by us, in notes. */
  'softTheirs',
  'softOurs',
  'softNote',
  /** Says that there is no next step. */
  'nothing',
  /** Bringing something along: what makes an agenda two-sided (R15). */
  'weBring',
  'theyBring',
  /** An invitation is no homework that gives the buyer anything. */
  'logistics',
] as const;

export type Act = (typeof acts)[number];

export type NextStepWords = {
  acts: Record<Act, Pattern>;
  /** Where one statement ends inside a sentence; global. */
  cut: RegExp;
  /** A time without "at": `time`, and the half of the day as `part`. Only read while a time is being looked for; global. */
  bareTime: RegExp;
  /** The same time as the date finder reads it in English. */
  spellTime: (time: string, part: string | undefined) => string;
  /** From here to the end of its sentence: what the meeting is about. */
  agenda: Pattern;
};
