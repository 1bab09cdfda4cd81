/** Who is speaking: the rep in their own notes, our side in a talk, or the buyer's side. */
export type Voice = 'note' | 'us' | 'them';

/** A run of text that one voice says: a turn, a line, a bullet, or the words inside quotation marks. */
export type Passage = {
  text: string;
  /** Offset of `text` in the turn or in the whole text. */
  start: number;
  turn?: number;
  voice: Voice;
  speaker?: string;
  /** The field that a `Budget: …` line or a heading above names. */
  label?: Label;
};

export type Label = { kind: string; by?: 'us' | 'them' };

/** What may be used of a clause, and as what. */
export type Flags = {
  isQuestion: boolean;
  isHypothetical: boolean;
  isPast: boolean;
  /** Another firm's story, or a former employer's. */
  isOtherFirm: boolean;
  isSarcastic: boolean;
  /** "45k?", "maybe", "not confirmed": to be asked, not stated. */
  isHedged: boolean;
};

export type Sentence = {
  text: string;
  plain: string;
  /** The plain text with dates and job titles as signs, see `shapeOf`. */
  shape: string;
  start: number;
  passage: Passage;
};

/** The piece of a sentence that says one thing; `text` is exactly the source from `start` to `end`. */
export type Clause = Flags & {
  text: string;
  plain: string;
  shape: string;
  start: number;
  end: number;
  sentence: Sentence;
  /** About whom it speaks, after pronouns and names: our side or the buyer's. */
  subject: 'us' | 'them';
  /** The voice of the clause: a quotation in notes is the buyer's. */
  voice: Voice;
  /** Who is named as having said or felt it. */
  who?: string;
  /** In the order of the text, over the whole input. */
  index: number;
};
