import { matchAt, sticky } from '../dates/scan.ts';
import { readFigure } from './read-figure.ts';
import { readShare, readWords } from './read-words.ts';
import { fractionSigns, multipliers, suffixes } from '../vocabulary/en/numbers.ts';

/** A quantity as it is written; `value` is plain decimal, a range keeps both ends ("2-3"), a vague one its words. */
export type Amount = {
  value: string;
  end: number;
  isRange: boolean;
  hasSuffix: boolean;
  isWords: boolean;
  isVague?: boolean;
};

type Single = { value: number; end: number; suffix?: number; isWords: boolean };

const suffix = sticky(
  String.raw`\s?(${Object.keys(suffixes)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![\w'’]|\/[a-z]{0,1}s\b)`,
);
const multiplier = sticky(String.raw`[\s-]?(?:a\s+)?(${Object.keys(multipliers).join('|')})s?(?![a-z])`);
const half = sticky(
  String.raw`(?:\s+and\s+(?:(?:a|one)\s+)?(half|quarter|third|fourth|fifth|eighth|tenth)(?![a-z])|\s?([½¼¾⅓⅔])|[\s-](1\/2|1\/4|3\/4)(?![\d/]))`,
);
const joining = sticky(String.raw`\s+and\s+`);
/** "a few hundred", "dozens of", "tens of thousands of": an order of magnitude and no number. */
const vague = sticky(
  String.raw`(?:(?:(?:a\s+)?(?:few|couple)(?:\s+of)?|several|many)\s+(?:hundred|thousand|million|billion|dozen)|(?:tens\s+of\s+|hundreds\s+of\s+)?(?:hundreds|thousands|millions|billions|dozens))(?![a-z])(?:\s+of(?=\s))?`,
);

/** "and a half", "¾", "and two thirds" behind a number; 0 where there is none. */
function readPart(text: string, at: number): { value: number; end: number } {
  const part = matchAt(half, text, at);
  if (part !== null) {
    const name = part[1] ?? part[2] ?? part[3] ?? '';
    return { value: fractionSigns[name.toLowerCase()] ?? 0, end: at + part[0].length };
  }
  const and = matchAt(joining, text, at);
  return (and && readShare(text, at + and[0].length)) ?? { value: 0, end: at };
}

function readSingle(text: string, at: number): Single | undefined {
  const written = readFigure(text, at);
  const found = written ?? readWords(text, at);
  if (found === undefined) return undefined;
  const start = { ...found, isWords: written === undefined };
  let { value, end } = start;
  const glued = start.isWords ? null : matchAt(suffix, text, end);
  // "5 m" and "10 b" are not millions; "5k" and "5 k" are thousands.
  const isGlued = glued !== null && (!/^\s/.test(glued[0]) || /k|mm|mn|bn|mil|bil/i.test(glued[1] ?? ''));
  const times = isGlued ? suffixes[(glued[1] ?? '').toLowerCase()] : undefined;
  if (times !== undefined && glued !== null)
    return { value: value * times, end: end + glued[0].length, suffix: times, isWords: false };
  // "2 1/2 million" has its part before the magnitude, "2 million and a half" behind it.
  const inner = readPart(text, end);
  value += inner.value * (value >= 1_000_000 ? 1_000_000 : 1);
  ({ end } = inner);
  let scale = 1;
  for (let count = 0; count < 2; count += 1) {
    const by = start.isWords && Number.isInteger(value) ? null : matchAt(multiplier, text, end);
    if (by === null) break;
    scale *= multipliers[(by[1] ?? '').toLowerCase()] ?? 1;
    end += by[0].length;
  }
  value *= scale;
  if (inner.value === 0 && scale > 1) {
    const outer = readPart(text, end);
    value += outer.value * (value >= 1_000_000 ? 1_000_000 : 1);
    ({ end } = outer);
  }
  return { ...start, value, end, ...(end > start.end && { suffix: scale }) };
}

const plain = (value: number): string =>
  Number.isInteger(value) ? value.toFixed(0) : String(Number(value.toPrecision(12)));
const link = sticky(String.raw`\s?(?:-|–|—)\s?|\s+(?:to|or)\s+`);

/** Reads "45,000", "1.2m", "two hundred", "2-3", "40 to 50k" at an offset. A magnitude at the end holds for both ends. */
export function readAmount(text: string, at: number): Amount | undefined {
  const magnitude = matchAt(vague, text, at)?.[0];
  if (magnitude !== undefined) {
    const value = magnitude.toLowerCase().replace(/\s+of$/, '');
    return {
      value,
      end: at + magnitude.length,
      isRange: false,
      hasSuffix: true,
      isWords: true,
      isVague: true,
    };
  }
  const first = readSingle(text, at);
  if (first === undefined) return undefined;
  const alone: Amount = {
    value: plain(first.value),
    end: first.end,
    isRange: false,
    hasSuffix: first.suffix !== undefined,
    isWords: first.isWords,
  };
  const joined = matchAt(link, text, first.end);
  const next = joined === null ? undefined : first.end + joined[0].length;
  const second =
    next === undefined
      ? undefined
      : readSingle(text, text[next] === text[at - 1] && /[$€£]/.test(text[next] ?? '') ? next + 1 : next);
  if (second === undefined) return alone;
  const last =
    first.isWords && second.isWords
      ? /(?:hundred|thousand|million|billion)$/i.exec(text.slice(0, second.end).slice(-9))?.[0]
      : undefined;
  const scaled =
    last !== undefined && first.value < 100
      ? first.value * (multipliers[last.toLowerCase()] ?? 1)
      : first.suffix === undefined && second.suffix !== undefined && !second.isWords && first.value < 1_000
        ? first.value * second.suffix
        : first.value;
  const low = scaled < second.value ? scaled : first.value;
  if (low >= second.value || (first.isWords !== second.isWords && !first.isWords)) return alone;
  return {
    value: `${plain(low)}-${plain(second.value)}`,
    end: second.end,
    isRange: true,
    hasSuffix: second.suffix !== undefined,
    isWords: first.isWords,
  };
}
