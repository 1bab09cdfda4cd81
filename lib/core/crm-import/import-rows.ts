import type { Deal } from '../model/entities.ts';

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
  note?: { text: string; at: number };
};

/** A row that does not come in, or of which a part does not, and why; in words for the rep. */
export type RowProblem = { row: number; words: string; isPart?: true };
