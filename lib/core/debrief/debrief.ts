import type { Conversation } from '../model/entities.ts';
import type { ContactId, ConversationId, NextStepId } from '../model/ids.ts';

/** What a debrief is about: a meeting of the calendar, or a talk that is stored already. Instants are epoch ms. */
export type DebriefMeeting = {
  /** The guard's key of the meeting; left out for a talk that stands in no calendar. */
  key?: string | undefined;
  title?: string | undefined;
  startsAt: number;
  endsAt: number;
  /** Everybody in it as the calendar has them; the rep, colleagues and rooms may be among them. */
  people: readonly { email: string; name?: string | undefined }[];
  /** Whom it was with beside those addresses, the foremost first. */
  contactIds?: readonly ContactId[] | undefined;
  conversationId?: ConversationId | undefined;
};

export const outcomes = ['held', 'no_show', 'rescheduled'] as const;
export type Outcome = (typeof outcomes)[number];
export type ChangeKind = NonNullable<Conversation['buyerChange']>['kind'];

/** What somebody brings or does; `dueOn` is a local `YYYY-MM-DD`, or empty. */
export type HomeworkLine = { text: string; dueOn: string };

/** The answers as they are typed, times on the rep's clock: what a draft keeps. */
export type DebriefAnswers = {
  outcome?: Outcome;
  /** The open step that the next step below changes; without it a new one is made. */
  stepId?: NextStepId;
  day: string;
  time: string;
  minutes: string;
  /** What will be decided in it, one point a line. */
  agenda: string;
  /** The next meeting stands already, whether or not a day is given here. */
  isNextBooked: boolean;
  /** R19; `nothing` is an answer and marks the deal fragile. */
  change?: ChangeKind | undefined;
  changeText: string;
  /** Polite words that sounded like progress (R20). */
  brushOffs: string[];
  ours: HomeworkLine[];
  theirs: HomeworkLine[];
};

export const noAnswers: DebriefAnswers = {
  day: '',
  time: '',
  minutes: '30',
  agenda: '',
  isNextBooked: false,
  changeText: '',
  brushOffs: [],
  ours: [],
  theirs: [],
};

/** What counts of the answers: of a talk that was none there is nothing but the new date. */
export const answersThatCount = (answers: DebriefAnswers): DebriefAnswers =>
  answers.outcome === 'held'
    ? answers
    : { ...answers, agenda: '', change: undefined, changeText: '', brushOffs: [], ours: [], theirs: [] };
