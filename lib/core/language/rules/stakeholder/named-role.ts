import { allMatches } from '../../all-matches.ts';
import type { Clause } from '../../clause.ts';
import { isBuyersWord, type Rule, wholeClause } from '../../rule.ts';
import { isName } from '../../vocabulary/en/names.ts';
import { title } from '../../shape.ts';
import { words } from '../../vocabulary/pattern.ts';
import { stanceOf } from './stance-of.ts';

const name = "(?<name>[\\p{L}][\\p{L}'-]+(?: (?:(?:van|de|von|der|den|di|al|el) )?[\\p{L}][\\p{L}'-]+)?)";
const determiner = '(?:the|their|her|his|our|my|new|a|an|current|acting|interim)';
/** "CFO Maria Lopes holds the budget" */
const titleFirst = new RegExp(
  `(?<![\\w-])(?<role>${title}|(?:my|her|his|their) (?:boss|manager|supervisor|business partner))(?:,| is| named|:| =)? ${name}`,
  'gu',
);
const forms = [
  titleFirst,
  // "Maria Lopes (CFO)", "Maria, their CFO", "Maria is head of IT", "Maria - CFO"
  new RegExp(
    `(?<![\\w'-])${name}(?: \\(|, | - |,? is | = |,? as | the )(?:${determiner} )*(?<role>${title})(?!\\w)`,
    'gu',
  ),
];
/** Dictated, so without capitals: "maria the cfo", "maria our cfo". */
const dictated = new RegExp(
  `(?:^|(?:and|but|so|that|with|says?) )(?<name>[a-z]{3,}) (?:the|their|our) (?<role>${title})(?!\\w)`,
);
const hasRole = words(`${title}|boss|manager|supervisor|business partner`);
const isCapital = (word: string): boolean => /^(?:\p{Lu}|(?:van|de|von|der|den|di|al|el)$)/u.test(word);

/** The name with its capitals out of "CFO Maria holds" or "and Maria (CFO)". */
function writtenName(words: readonly string[], isTitleFirst: boolean): string | undefined {
  if (words.every(isCapital)) return words.join(' ');
  const nearest = isTitleFirst ? words[0] : words.at(-1);
  return nearest !== undefined && isCapital(nearest) ? nearest : undefined;
}

function nameOf(clause: Clause): string | undefined {
  for (const form of forms) {
    for (const match of allMatches(clause.shape, form)) {
      const found = match.groups?.['name'] ?? '';
      const after = form === titleFirst ? (match.groups?.['role'] ?? '').length : 0;
      const at = clause.shape.indexOf(found, match.index + after);
      const written = writtenName(clause.text.slice(at, at + found.length).split(' '), form === titleFirst);
      if (written !== undefined && isName(written)) return written;
    }
  }
  const spoken = dictated.exec(clause.shape)?.groups?.['name'];
  return spoken !== undefined && isName(spoken) ? spoken : undefined;
}

/** A person with a job title; the span is the clause that says what they do in the deal. R21 */
export const namedRole: Rule = {
  id: 'stakeholder/named-role',
  needs: [hasRole],
  find: (clause, scene) => {
    if (!isBuyersWord(clause) || clause.isHypothetical || clause.isPast || !hasRole.test(clause.shape))
      return null;
    const who = nameOf(clause);
    if (who === undefined || scene.self?.name?.toLowerCase().startsWith(who.toLowerCase()) === true)
      return null;
    return { ...wholeClause(clause), who, stance: stanceOf(clause) };
  },
};
