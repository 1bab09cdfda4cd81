import type { Finding, Rule } from '../../rule.ts';
import { isBuyersWord, wholeClause } from '../../rule.ts';
import { isName } from '../../vocabulary/en/names.ts';
import { role } from '../../vocabulary/en/roles.ts';

const name = "(?<name>[\\p{L}][\\p{L}'-]+(?: (?:(?:van|de|von|der|den|di|al|el) )?[\\p{L}][\\p{L}'-]+)?)";
const one = "(?<name>[\\p{L}][\\p{L}'-]+)";
const determiner = '(?:the|their|her|his|our|my|new|a|an|current|acting|interim)';
const forms = [
  // "CFO Maria Lopes holds the budget"
  new RegExp(`(?<!\\w)(?<role>${role})(?:,| is| named|:)? ${name}`, 'u'),
  // "Maria Lopes (CFO)", "Maria, their CFO", "Maria is head of IT", "maria the cfo", "Maria - CFO"
  new RegExp(
    `(?<!\\w)${name}(?:,? \\(|, | - |,? is | = |,? as | )(?:${determiner} )*(?<role>${role})(?!\\w)`,
    'u',
  ),
  new RegExp(`(?<!\\w)${one}(?: \\(|, | - | is | the )(?:${determiner} )*(?<role>${role})(?!\\w)`, 'u'),
];

/** True where the words stand with capitals, or no capital stands in the whole sentence (dictation). */
const isWrittenAsName = (written: string, sentence: string): boolean =>
  written
    .split(' ')
    .every((part) => /^\p{Lu}/u.test(part) || /^(?:van|de|von|der|den|di|al|el)$/.test(part)) ||
  !/\p{Lu}\p{Ll}/u.test(sentence.slice(1));

/** A person with a job title; the span is the clause that says what they do in the deal. R21 */
export const namedRole: Rule = {
  id: 'stakeholder/named-role',
  find: (clause, scene): Finding | null => {
    if (!isBuyersWord(clause) || clause.isHypothetical || clause.isPast) return null;
    for (const form of forms) {
      const match = form.exec(clause.plain);
      const found = match?.groups?.['name'];
      if (match === null || found === undefined) continue;
      let who = found;
      let at = clause.plain.indexOf(
        found,
        match.index + (form === forms[0] ? (match.groups?.['role'] ?? '').length : 0),
      );
      let written = clause.text.slice(at, at + who.length);
      if (!isWrittenAsName(written, clause.sentence.text) && who.includes(' ')) {
        // "CFO Maria holds": only the first word is the name; "and Maria (CFO)": only the last.
        const cut = form === forms[0] ? who.split(' ')[0]! : who.split(' ').at(-1)!;
        at = form === forms[0] ? at : at + who.length - cut.length;
        who = cut;
        written = clause.text.slice(at, at + who.length);
      }
      if (!isWrittenAsName(written, clause.sentence.text) || !isName(who)) continue;
      if (scene.self?.name?.toLowerCase().startsWith(who)) continue;
      return { ...wholeClause(clause), who: written };
    }
    return null;
  },
};
