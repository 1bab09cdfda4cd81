import type { FactKind } from '../contract/facts.ts';
import { sayCount, sayImpact, sayMeasure, sayMoneyOn, sayTimeOn, sayTimeTaken } from './forms/amounts.ts';
import { sayBudget, sayDeadlineWord, sayEvent } from './forms/dates-and-budget.ts';
import type { Form } from './forms/form.ts';
import { sayTrouble } from './forms/trouble.ts';
import { sayArea, sayWhoItIs } from './forms/people.ts';
import { sayHaving, sayJudgement, sayPredicate, sayThereIs } from './forms/predicates.ts';
import { sayAsGoingOn, sayAsSentence } from './forms/sentence.ts';
import { sayWantedBy } from './forms/wanted-by.ts';
import {
  beLive,
  sayBareVerb,
  sayLive,
  sayOngoing,
  sayPast,
  sayState,
  sayThirdPersonVerb,
  sayWanted,
} from './forms/subjectless.ts';
import { asReported, polish } from './polish.ts';
import { type Mode, turnPerson } from './turn-person.ts';
import { joinWords, splitWords } from './words.ts';

/** In order: the first form that fits says it. Forms with an own frame stand before those that look for a verb. */
const forms: readonly Form[] = [
  sayBudget,
  sayDeadlineWord,
  sayWhoItIs,
  sayEvent,
  sayTimeOn,
  sayMoneyOn,
  sayMeasure,
  sayAsSentence,
  sayState,
  sayThirdPersonVerb,
  sayTimeTaken,
  sayAsGoingOn,
  sayOngoing,
  sayPast,
  sayLive,
  sayCount,
  sayWanted,
  sayThereIs,
  sayJudgement,
  sayWantedBy,
  sayPredicate,
  sayHaving,
  sayBareVerb,
  sayImpact,
  sayTrouble,
];

const staleKinds: ReadonlySet<FactKind> = new Set([
  'deadline',
  'commitment',
  'condition',
  'preference',
  'next_step',
  'question',
  'goal',
]);

export type ClauseInput = {
  text: string;
  kind: FactKind;
  label?: string;
  mode: Mode;
  voice: Parameters<typeof turnPerson>[2];
};

/** A prepared stretch of note as a spoken clause to the buyer, or null where no form fits. */
export function sayClause({ text, kind, label, mode, voice }: ClauseInput): string | null {
  const turned = turnPerson(joinWords(beLive(splitWords(sayArea(text)))), mode, voice);
  const draft = { text: turned, words: splitWords(turned), kind, label };
  for (const form of forms) {
    const said = form(draft);
    if (said !== null) return staleKinds.has(kind) ? asReported(polish(said)) : polish(said);
  }
  return null;
}
