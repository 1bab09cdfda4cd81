import type { Situation } from '../contract/suggest.ts';
import type { Context } from '../suggest/context.ts';
import type { Draft, Sentence, Span } from './draft.ts';
import type { Ground } from './ground/ground.ts';
import type { DraftDate } from './parts/times.ts';
import type { Fixes } from './fixes.ts';

/** A sentence that asks for a talk, and how plainly. */
export type Ask = {
  sentence: Sentence;
  /** A day was named, or a time of day. */
  isConcrete: boolean;
};

/** What the draft has; a span is where it stands. */
export type Parts = {
  reference: Span | undefined;
  value: Span | undefined;
  /** A question or request that a written answer settles. */
  question: Sentence | undefined;
  exit: Span | undefined;
};

/** Everything that a rule of the coach goes by. */
export type CoachScene = {
  situation: Situation;
  context: Context;
  draft: Draft;
  ground: Ground;
  dates: readonly DraftDate[];
  asks: readonly Ask[];
  parts: Parts;
  /** The buyer is to be written to, so that no time is offered. */
  prefersWriting: boolean;
  fixes: Fixes;
};
