import type { Source } from '../contract/shared.ts';

/**
 * What can be said of a fact. `clause` fits after "you mentioned that …"; `quote` is the note's own words without
 * quotation marks, for "you said: “…”". `speaker` is there when somebody else than the contact said it ("Tom").
 */
export type Said = {
  text: string;
  form: 'clause' | 'quote';
  spans: { start: number; end: number; turn?: number }[];
  speaker?: string;
  /** The quote is a bare noun phrase: "you mentioned double data entry" reads better than quotation marks. */
  topic?: true;
  /** It leans on what was said before ("you want it sorted"): better second than first or alone. */
  leans?: true;
};

/** Who is spoken to and who speaks. `source` tells whose voice a first person is; left out, the words decide. */
export type Voice = {
  contactName?: string;
  selfName?: string;
  company?: string;
  selfCompany?: string;
  contactTitle?: string;
  source?: Source;
};
