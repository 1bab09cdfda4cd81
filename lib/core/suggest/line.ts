import type { AssetInput, Evidence, Part } from '../contract/suggest.ts';
import { countWords, findUngrounded, hasShorthand, hasThirdPersonBuyer } from '../phrase/check-line.ts';
import type { Context } from './context.ts';

/** A sentence on its way to a card. */
export type Line = { text: string; evidence: Evidence[]; rule: string; source: string; asset?: AssetInput };

/** What a line may hold beside the words of the input: offered times, lengths, when a talk was. */
export type Allowed = readonly string[];

const mostWords = 45;
const most = 3;

// Enough around the quoted words for a name that they lean on; a text of megabytes is not searched for every line.
const around = 2_000;

// The check reads a list once and knows it again by identity, so the same grounds are the same list.
const lists = new WeakMap<Context, Map<string, readonly string[]>>();

/** What a line may claim: the words around its evidence, the people and companies, and the asset that it names. */
function groundsOf(context: Context, { evidence, asset }: Line, allowed: Allowed): readonly string[] {
  const known = lists.get(context) ?? new Map<string, readonly string[]>();
  lists.set(context, known);
  const key = JSON.stringify([
    asset?.id,
    ...evidence.map(({ history, start, end }) => [history, start, end]),
  ]);
  const { self, contact, history } = context.input;
  const list = known.get(key) ?? [
    ...evidence.map(({ history: at, start, end }) =>
      (history[at]?.text ?? '').slice(Math.max(0, start - around), end + around),
    ),
    ...(asset ? [asset.title, asset.text.slice(0, 2 * around)] : []),
    ...[self.name, self.company, contact.name, contact.company, contact.title].map((field) => field ?? ''),
    ...allowed,
  ];
  known.set(key, list);
  return list;
}

/** The last guard: short enough, speakable, addressed to the buyer, without a phrase to warn of, and nothing invented. */
export function isSound(context: Context, line: Line, allowed: Allowed): boolean {
  const { text } = line;
  if (countWords(text) > mostWords || hasShorthand(text)) return false;
  if (hasThirdPersonBuyer(text, context.input.contact.name)) return false;
  const plain = text.toLowerCase();
  if (context.playbook.phrases.some(({ phrase }) => plain.includes(phrase))) return false;
  return findUngrounded(text, groundsOf(context, line, allowed), []).length === 0;
}

/** The sound lines in their order, each text once, at most four: the card's and its alternatives. */
export function soundLines(context: Context, lines: readonly Line[], allowed: Allowed): Line[] {
  const kept: Line[] = [];
  for (const line of lines) {
    if (kept.length > most) break;
    if (line.evidence.length === 0 || kept.some(({ text }) => text === line.text)) continue;
    if (isSound(context, line, allowed)) kept.push(line);
  }
  return kept;
}

/** The first sound line as the part, the others as its alternatives; null where none is sound. */
export function toPart(context: Context, lines: readonly Line[], allowed: Allowed): Part | null {
  const [first, ...others] = soundLines(context, lines, allowed);
  if (!first) return null;
  const { text, evidence, rule, source } = first;
  return {
    text,
    evidence,
    rule,
    source,
    alternatives: others.map((line) => ({ text: line.text, evidence: line.evidence })),
  };
}
