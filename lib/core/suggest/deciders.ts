import type { Evidence } from '../contract/suggest.ts';
import { firstName } from '../phrase/names.ts';
import { buyerFacts, type Context, evidenceOf } from './context.ts';

/** Somebody else with a say: `name` as one speaks of them to the buyer ("Ruth", "your CFO"). */
type Decider = { name: string; evidence: Evidence[] };

const role =
  /\b(C[EFOTIMR]O|VP|SVP|EVP|MD|GM|(?:(?:finance|managing|purchasing|operations|IT|sales|marketing|HR|plant|general) )?(?:director|manager)|head of \p{L}+|board|boss|partner|co-?founder|owner|procurement|legal|purchasing|finance|committee|controller|president|lawyer|investors?)\b/iu;
const noName =
  /^(?:C[EFOTIMR]O|VP|SVP|EVP|MD|GM|Dr|Mr|Mrs|Ms|Head|Director|Manager|Board|Boss|Partner|Owner|Finance|Legal|Procurement|Purchasing|IT|HR|Ops|Operations|Sales|Marketing|Engineering|Product|Supply|Logistics|Security|Quality|Support|Production|Plant|Warehouse|Accounting|The|Her|His|Their|Our|My|Your|She|He|They|Needs?|Must|And)\.?$/i;

/** The first word of a name in "CFO Ruth", "Ruth Adler (finance)"; undefined where only a role stands there. */
function nameIn(words: string): string | undefined {
  return words.match(/(?<![\p{L}'’])\p{Lu}[\p{L}'’-]+/gu)?.find((word) => !noName.test(word));
}

/** People with a say who are not the contact, each once, in the order of the notes, the newest first. */
export function deciders(context: Context): Decider[] {
  const { contact } = context.input;
  const own = firstName(contact.name)?.toLowerCase();
  const found = buyerFacts(context, ['stakeholder', 'decision_process']).flatMap(
    ({ fact, moment }): Decider[] => {
      const evidence = [evidenceOf(moment, fact)];
      const name =
        nameIn(fact.who ?? '') ??
        (fact.kind === 'stakeholder' && fact.who === undefined ? nameIn(fact.quote) : undefined);
      if (name !== undefined) return name.toLowerCase() === own ? [] : [{ name, evidence }];
      const title = role.exec(fact.who ?? fact.quote)?.[1];
      if (title === undefined || contact.title?.toLowerCase().includes(title.toLowerCase()) === true)
        return [];
      return [{ name: `your ${/^[A-Z]{2,3}$/.test(title) ? title : title.toLowerCase()}`, evidence }];
    },
  );
  return found.filter(({ name }, at) => found.findIndex((other) => other.name === name) === at);
}
