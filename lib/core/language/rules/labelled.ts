import { factKinds, type FactKind } from '../../contract/facts.ts';
import { type Rule, wholeClause } from '../rule.ts';

const empty =
  /^(?:n\/?a|none(?: yet| known)?|no|yes|unknown|tbd|tbc|\?+|-+|nothing(?: yet)?|not (?:discussed|known|sure)(?: yet)?|ask|see (?:above|below)|same)$/;

/** A CRM field or a heading names the kind ("Budget: ~45k"), so its first words are that fact. */
const labelled = (kind: FactKind): Rule => ({
  id: `${kind}/labelled`,
  find: (clause) => {
    const { label } = clause.sentence.passage;
    if (label?.kind !== kind || clause.voice === 'us' || empty.test(clause.plain)) return null;
    return { ...wholeClause(clause), by: label.by };
  },
});

export const labelledRules: readonly Rule[] = factKinds.map(labelled);
