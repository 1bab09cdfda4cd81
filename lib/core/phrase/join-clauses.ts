import type { Said } from './said.ts';

const bare = /^you (?:asked|told|promised|offered|agreed|said)\b/;

/** What leans on another clause goes behind it; the same words are said once. */
const inOrder = (saids: readonly Said[]) =>
  [...saids.filter((said) => said.leans !== true), ...saids.filter((said) => said.leans === true)].filter(
    (said, index, all) => all.findIndex((other) => other.text === said.text) === index,
  );

const sentenceEnd = /, and (?=(?:the|your|you|it|they|there|nobody|each) )/;

function list(parts: readonly string[]): string {
  if (parts.length < 3) return parts.join(', and ');
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}

/** "that A", "that A, and that B", "that A, that B, and that C"; quotes are left out, see `mention`. */
export function joinClauses(saids: readonly Said[]): string {
  return list(
    inOrder(saids)
      .filter((said) => said.form === 'clause')
      // A clause that is two already opens the list, so that no "and" stands in an "and".
      .flatMap((said, _at, all) => (all.length > 1 ? said.text.split(sentenceEnd) : [said.text]))
      .map((text) => `that ${text}`),
  );
}

const plainTopic = ({ text }: Said): string =>
  text.replace(/^\p{Lu}(?=[\p{Ll}-]+ \p{Ll})/u, (letter) => letter.toLowerCase());

/**
 * The whole sentence part with its verb: "you mentioned that A, and that B", "you said: “…”", "you mentioned double
 * data entry", "you mentioned that A, and Tom said that B". Empty for an empty list; no closing full stop.
 */
export function mention(saids: readonly Said[], verb = 'mentioned'): string {
  const all = inOrder(saids);
  const own = all.filter(
    (said) => said.form === 'clause' && said.speaker === undefined && !bare.test(said.text),
  );
  // "You mentioned manual entry, and that you want it sorted": the noun stands before what leans on it.
  const [noun] = all[0]?.topic === true && all[0].speaker === undefined && own.length > 0 ? all : [];
  const clauses = [...(noun ? [plainTopic(noun)] : []), ...(own.length > 0 ? [joinClauses(own)] : [])];
  const parts = own.length > 0 ? [`you ${verb} ${list(clauses)}`] : [];
  for (const said of all) {
    const speaker = said.speaker ?? 'you';
    if (own.includes(said) || said === noun) continue;
    if (said.topic === true) parts.push(`${speaker} mentioned ${plainTopic(said)}`);
    else if (said.form === 'quote') parts.push(`${speaker} said: “${said.text}”`);
    else parts.push(bare.test(said.text) ? said.text : `${speaker} said that ${said.text}`);
  }
  return list(parts);
}
