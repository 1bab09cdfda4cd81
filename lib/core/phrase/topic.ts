import type { Fact } from '../contract/facts.ts';
import type { Voice } from './said.ts';

/** The topic as a noun phrase for a deeper question (R22): "manual entry"; null where the words give none. */
export function asQuestionTopic(_fact: Fact, _sourceText: string, _voice: Voice): string | null {
  return null;
}

/** The same for a mail's subject: "manual entry before the Q3 board"; null where the words give none. */
export function asSubject(_facts: readonly Fact[], _sourceText: string, _voice: Voice): string | null {
  return null;
}
