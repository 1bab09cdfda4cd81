import type { Language } from '../language/detect-language.ts';

export type Span = { start: number; end: number };

/** A sentence, line or bullet of the writer's own; `plain` has straight quotes, small letters and the same offsets. */
export type Sentence = Span & {
  text: string;
  plain: string;
  index: number;
  paragraph: number;
  isQuestion: boolean;
};

/** A draft as it is judged. Offsets are those of `text`, the draft as it was given. */
export type Draft = {
  text: string;
  /** The writer's own words: quoted mail, greeting and signature are blanks. */
  own: string;
  /** `own` as plain text, and the words in quotation marks are blanks too. */
  plain: string;
  sentences: readonly Sentence[];
  /** Runs of lines without an empty line between them. */
  paragraphs: readonly Span[];
  greeting: Span | undefined;
  language: Language;
};

export const sliceOf = (text: string, { start, end }: Span): Span & { quote: string } => ({
  quote: text.slice(start, end),
  start,
  end,
});

export const doOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
