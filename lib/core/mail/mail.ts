import type { Language } from '../language/detect-language.ts';
import type { Evidence } from '../contract/suggest.ts';
import type { Agenda } from '../booking/booking.ts';

/** What a mail is for; `follow_up` is the mail of the situation itself. */
export const mailKinds = ['follow_up', 'recap', 'teaser', 'confirmation', 'new_time'] as const;
export type MailKind = (typeof mailKinds)[number];

/** Brief is under 60 words or so, warm is the mail as it always was, direct leaves out what cushions. */
export const tones = ['brief', 'warm', 'direct'] as const;
export type Tone = (typeof tones)[number];

/** Homework as it was typed or said; `dueOn` is a local `YYYY-MM-DD`. */
export type Task = { text: string; dueOn?: string };

/** What the rep said of the last talk in its debrief (R13, R15, R19). It stands in no history. */
export type TalkNotes = {
  /** What is different for the buyer since; left out where nothing is. */
  change?: string;
  ours?: Task[];
  theirs?: Task[];
  /** What will be decided in the next meeting. */
  agenda?: Agenda['decide'];
};

/** Which of the offered openers, values and asks: 0 is the first, as on the cards; past the last it begins again. */
export type Pick = { opener?: number; value?: number; ask?: number };

export type MailRequest = {
  kind: MailKind;
  tone: Tone;
  language: Language;
  pick?: Pick | undefined;
  talk?: TalkNotes | undefined;
  /** Without links to what it brings, and without the rep's own clock: as the contract's `suggest` answers. */
  isBare?: boolean;
};

export type Mail = {
  subject: string;
  /** Plain text, paragraphs apart by an empty line, at most 180 words; nothing to fill in. */
  text: string;
  /** The words of the history that it stands on. */
  evidence: Evidence[];
  /** The asset that it brings. */
  assetId?: string;
  /** What the rep should add or find out, since nothing that is known gives it. */
  missing?: string[];
};
