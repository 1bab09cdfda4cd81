import type { Said } from './said.ts';

const quoted = (said: Said) => `“${said.text}”`;

/** "that A", "that A, and that B", "that A, that B, and that C"; quotes are left out, see `mention`. */
export function joinClauses(saids: readonly Said[]): string {
  const parts = saids.filter((said) => said.form === 'clause').map((said) => `that ${said.text}`);
  if (parts.length < 2) return parts.join('');
  const last = parts.at(-1) ?? '';
  return parts.length === 2 ? `${parts[0]}, and ${last}` : `${parts.slice(0, -1).join(', ')}, and ${last}`;
}

/**
 * The whole sentence part with its verb: "you mentioned that A, and that B", "you said: “…”",
 * "you mentioned that A, and Tom said that B". Empty for an empty list; no closing full stop.
 */
export function mention(saids: readonly Said[], verb = 'mentioned'): string {
  const own = saids.filter((said) => said.form === 'clause' && said.speaker === undefined);
  const others = saids.filter((said) => !own.includes(said));
  const parts = own.length > 0 ? [`you ${verb} ${joinClauses(own)}`] : [];
  for (const said of others) {
    const speaker = said.speaker ?? 'you';
    parts.push(
      said.form === 'clause' ? `${speaker} said that ${said.text}` : `${speaker} said: ${quoted(said)}`,
    );
  }
  return parts.join(', and ');
}
