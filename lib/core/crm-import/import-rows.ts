import type { Conversation, Deal } from '../model/entities.ts';

/** A company, as one row of an export names it. */
export type ImportAccount = { name?: string; domain?: string; crmKey?: string };

/** A person of a row; addresses in stored form, those that are none left out. */
export type ImportPerson = {
  name?: string;
  emails: string[];
  title?: string;
  phone?: string;
  crmKey?: string;
};

export type ImportDeal = { name?: string; crmKey?: string } & Pick<
  Deal,
  'stage' | 'amount' | 'closeDate' | 'status'
>;

/** A call, a meeting or a mail that a note tells of; the direction only where the file says it. */
export type ImportTalk = { kind: 'call' | 'meeting' | 'email' } & Pick<Conversation, 'direction'>;

/** `unsaid`: the file does not say what kind of note it is. Without `talk` it is none of a talk. */
export type ImportNote = {
  text: string;
  at: number;
  /** Under which other moment the same note may have come in earlier that day. */
  alsoAt?: number;
  talk?: ImportTalk | 'unsaid' | undefined;
};

/** What the rep says that the notes are of which the file does not. */
export const unsaidAnswers = ['talks', 'other'] as const;
export type UnsaidAre = (typeof unsaidAnswers)[number];

/**
 * What one row of an export says. The people of a row with a deal or a note are those whom it belongs to; those of any
 * other row are the record itself.
 */
export type ImportRow = {
  /** The row in the file, the headings being row 1. */
  row: number;
  account?: ImportAccount;
  people: ImportPerson[];
  deal?: ImportDeal;
  note?: ImportNote;
};

/** A row that does not come in, or of which a part does not, and why; in words for the rep. */
export type RowProblem = { row: number; words: string; isPart?: true };
