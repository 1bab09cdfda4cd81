import type { Fact } from '../../contract/facts.ts';
import { type FactKind, factKinds } from '../../model/fact-kinds.ts';
import type { Clause } from '../clause.ts';
import { dueOf } from '../figures.ts';
import { type Rule, wholeClause } from '../rule.ts';
import { date } from '../shape.ts';
import type { Scene } from '../scene.ts';
import { moneyRange } from '../vocabulary/en/amounts.ts';
import { isName, properName } from '../vocabulary/en/names.ts';
import { ourPresent, theirPresent } from '../vocabulary/en/promises.ts';
import { eventWords } from '../vocabulary/en/times.ts';
import { type Pattern, words } from '../vocabulary/pattern.ts';

const empty =
  /^(?:n\/?a|none(?: yet| known)?|no|yes|unknown|tbd|tbc|\?+|-+|nothing(?: yet)?|not (?:discussed|known|sure|set)(?: yet)?|ask|see (?:above|below)|same)$/;
const money = new RegExp(`(?<!\\w)${moneyRange}`);
const moment = words(`${date}|${eventWords}`);
const name = new RegExp(`(?<!\\p{L})${properName}`, 'u');

const firstOf = (pattern: Pattern, { text, shape }: Clause): string | undefined => {
  const match = pattern.exec(shape);
  return match === null ? undefined : text.slice(match.index, match.index + match[0].length);
};
const nameIn = ({ text }: Clause): string | undefined => {
  const found = name.exec(text)?.[0];
  return found !== undefined && isName(found) ? found : undefined;
};

/** What else a field's words tell, by kind. */
const details: Partial<Record<FactKind, (clause: Clause, scene: Scene) => Partial<Fact>>> = {
  budget: (clause) => ({ value: firstOf(money, clause) }),
  deadline: (clause, scene) => ({ value: firstOf(moment, clause), due: dueOf(clause, scene) }),
  stakeholder: (clause) => ({ who: nameIn(clause) }),
  competitor: (clause) => ({ value: nameIn(clause) }),
  commitment: (clause, scene) => ({ due: dueOf(clause, scene), by: clause.sentence.passage.label?.by }),
  next_step: (clause, scene) => ({ due: dueOf(clause, scene) }),
};

/** A CRM field or a heading names the kind ("Budget: ~45k"), so its first words are that fact. */
const labelled = (kind: FactKind): Rule => ({
  id: `${kind}/labelled`,
  find: (clause, scene) => {
    if (clause.sentence.passage.label?.kind !== kind || clause.voice === 'us') return null;
    const isFurther =
      kind === 'question' &&
      !clause.isQuestion &&
      clause.sentence.text[clause.end - clause.sentence.start] !== '?' &&
      clause.start > clause.sentence.passage.start + 2;
    const isTask = kind === 'next_step' && (ourPresent.test(clause.plain) || theirPresent.test(clause.plain));
    return isFurther || isTask || empty.test(clause.plain)
      ? null
      : { ...wholeClause(clause), ...details[kind]?.(clause, scene) };
  },
});

export const labelledRules: readonly Rule[] = factKinds.map(labelled);
