/** The words by which mail programs of one language mark what is not the writer's own. */
export type MailVocabulary = {
  /** How a line above a quotation begins: "On" Monday … wrote. */
  on: string[];
  wrote: string[];
  /** Between dashes above a quoted mail. */
  original: string[];
  forwarded: string[];
  /** Names of the fields above a quoted mail. */
  from: string[];
  date: string[];
  to: string[];
  copy: string[];
  subject: string[];
  /** How the line of a mail program begins: "Sent from" my phone. */
  sentFrom: string[];
  /** A line alone above the writer's name. */
  signOff: string[];
  /** How legal small print begins. */
  disclaimer: string[];
};
