import type { AssetInput, Evidence, Part } from '../contract/suggest.ts';
import { countWords, findUngrounded, hasShorthand, hasThirdPersonBuyer } from '../phrase/check-line.ts';
import type { Scene } from './scene.ts';

/** A sentence on its way to a card; `behind` is how it is said right behind the opener, in a mail. */
export type Line = {
  text: string;
  evidence: Evidence[];
  rule: string;
  source: string;
  asset?: AssetInput;
  behind?: string;
};

const mostWords = 45;
const most = 3;
// Of an asset only its first words are said.
const longest = 600;

// The same line is asked about as a candidate, as an alternative and in the mail.
const judged = new WeakMap<readonly string[], Map<string, boolean>>();

/** The last guard: short enough, speakable, addressed to the buyer, without a phrase to warn of, and nothing invented. */
export function isSound(scene: Scene, line: Pick<Line, 'text' | 'asset'>): boolean {
  const known = judged.get(scene.grounds) ?? new Map<string, boolean>();
  judged.set(scene.grounds, known);
  const key = `${line.asset?.id ?? ''}\n${line.text}`;
  const isFine = known.get(key) ?? judge(scene, line);
  known.set(key, isFine);
  return isFine;
}

function judge({ context, grounds }: Scene, { text, asset }: Pick<Line, 'text' | 'asset'>): boolean {
  if (countWords(text) > mostWords || hasShorthand(text)) return false;
  if (hasThirdPersonBuyer(text, context.input.contact.name)) return false;
  const plain = text.toLowerCase();
  if (context.playbook.phrases.some(({ phrase }) => plain.includes(phrase.toLowerCase()))) return false;
  const own = asset ? [asset.title, asset.text.slice(0, longest)] : [];
  return findUngrounded(text, grounds, own).length === 0;
}

/** The sound lines in their order, each text once, at most four: the card's and its alternatives. */
export function soundLines(scene: Scene, lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (const line of lines) {
    if (kept.length > most) break;
    if (line.evidence.length === 0 || kept.some(({ text }) => text === line.text)) continue;
    if (isSound(scene, line)) kept.push(line);
  }
  return kept;
}

const isSame = (a: Evidence, b: Evidence): boolean =>
  a.history === b.history && a.start < b.end && b.start < a.end;

/** The first sound line as the part, the others as its alternatives, those on other words of the buyer's first. */
export function toPart(scene: Scene, lines: readonly Line[]): Part | null {
  const at = lines.findIndex((line) => line.evidence.length > 0 && isSound(scene, line));
  const first = lines[at];
  if (!first) return null;
  const rest = lines.slice(at + 1);
  const isOther = (line: Line): boolean =>
    line.evidence.every((one) => first.evidence.every((own) => !isSame(one, own)));
  const [other] = rest.filter(isOther);
  const ordered = other ? [other, ...rest.filter((line) => line !== other)] : rest;
  const others = soundLines(scene, [first, ...ordered]).slice(1);
  const { text, evidence, rule, source } = first;
  return {
    text,
    evidence,
    rule,
    source,
    alternatives: others.map((line) => ({ text: line.text, evidence: line.evidence })),
  };
}
