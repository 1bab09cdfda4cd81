import type { Flags, Voice } from '../clause.ts';
import {
  conditionalVerb,
  hedged,
  hypothetical,
  ifClause,
  isSarcastic,
  otherFirm,
  past,
  reported,
} from '../vocabulary/en/context.ts';
import { inverted } from '../vocabulary/en/questions.ts';

/** What holds for all clauses of a sentence. */
export type SentenceContext = {
  isIf: boolean;
  isOtherFirm: boolean;
  isSarcastic: boolean;
  asks: boolean;
  isReported: boolean;
};

const carriesOn = /^\s*(?:and |but |so )?(?:they|it|their|that|this|those)\b/;

/** A story about another firm goes on while the next sentence of the line speaks of "they". */
export const readSentenceContext = (plain: string, before: SentenceContext | undefined): SentenceContext => ({
  isIf: ifClause.test(plain) && conditionalVerb.test(plain),
  isOtherFirm: otherFirm.test(plain) || (before?.isOtherFirm === true && carriesOn.test(plain)),
  isSarcastic: isSarcastic(plain),
  isReported: reported.test(plain) || (before?.isReported === true && /^\s*we\b/.test(plain)),
  asks: /\?["')\]]*\s*$/.test(plain) && inverted.test(plain.trimStart().replace(/^[^:?]{1,30}: /, '')),
});

/** The flags of one clause: `plain` is trimmed, `tail` is what stands behind it up to the next clause. */
export function readFlags(plain: string, tail: string, voice: Voice, context: SentenceContext): Flags {
  const hasMark = tail.includes('?') || plain.includes('?');
  const isInverted = inverted.test(plain);
  const spokenTo = voice !== 'note' || /^(?:\w+ ){1,2}(?:you|we|it|this|your)\b/.test(plain);
  const isQuestion = context.asks || (isInverted && (hasMark || spokenTo));
  const isMarked = hasMark && !isQuestion;
  return {
    isQuestion,
    isHypothetical:
      hypothetical.test(plain) || (context.isIf && (conditionalVerb.test(plain) || ifClause.test(plain))),
    isPast: past.test(plain),
    isOtherFirm: context.isOtherFirm,
    isSarcastic: context.isSarcastic,
    isHedged: isMarked || hedged.test(plain) || hedged.test(tail),
  };
}
