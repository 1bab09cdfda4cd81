import { matchAt, sticky } from '../dates/scan.ts';
import { multipliers, spelled, suffixes } from './vocabulary/en.ts';

/** A quantity as it is written; `value` is plain decimal, a range keeps both ends ("2-3"). */
export type Amount = { value: string; end: number; isRange: boolean; hasSuffix: boolean; isWords: boolean };

type Single = { value: number; end: number; suffix?: number; isWords: boolean };

const figure = sticky(
  String.raw`(?:(\d{1,3}(?:[,'’\u00a0\u202f ]\d{3})+(?![\d])(?:\.\d{1,6})?)|(\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?(?=\s?(?:€|eur|chf))|(?<=(?:€|eur|chf)\s?)\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?:,\d{1,2})?)|(\d{1,15}(?:[.,]\d{1,12})?|\.\d{1,12}))(?!\d)`,
);
const suffix = sticky(
  String.raw`\s?(${Object.keys(suffixes)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![\w'’]|\/[a-z]{0,1}s\b)`,
);
const multiplier = sticky(String.raw`[\s-]?(?:a\s+)?(${Object.keys(multipliers).join('|')})s?(?![a-z])`);
const half = sticky(
  String.raw`(?:\s+and\s+(?:(?:a|one)\s+)?(half|quarter)(?![a-z])|\s?([½¼¾])|[\s-](1\/2|1\/4|3\/4)(?![\d/]))`,
);
const word = sticky('([a-z]+)(?:[\\s-]+|(?=[^a-z]|$))');
const fractions: Record<string, number> = {
  half: 0.5,
  quarter: 0.25,
  '½': 0.5,
  '1/2': 0.5,
  '1/4': 0.25,
  '3/4': 0.75,
  '1/3': 1 / 3,
  '2/3': 2 / 3,
  '¼': 0.25,
  '¾': 0.75,
};

const fraction = sticky(String.raw`(?:1\/2|1\/4|3\/4|1\/3|2\/3|[½¼¾])(?![\d/])`);

function readFigure(text: string, at: number): Single | undefined {
  const part = matchAt(fraction, text, at)?.[0];
  if (part !== undefined) return { value: fractions[part] ?? 0, end: at + part.length, isWords: false };
  const match = matchAt(figure, text, at);
  if (match === null) return undefined;
  const [whole, grouped, european, plain = ''] = match;
  const digits =
    grouped?.replaceAll(/[^\d.]/g, '') ??
    european?.replaceAll('.', '').replace(',', '.') ??
    plain.replace(',', '.');
  return { value: Number(digits), end: at + whole.length, isWords: false };
}

/** "two thousand five hundred", "twenty-five", "half a million": up to twelve words. */
function readWords(text: string, at: number): Single | undefined {
  const lead = matchAt(
    /(?:a\s+)?(half|quarter)(?:\s+an?|\s+of\s+an?)?\s+(?=million|billion|dozen|thousand)|(?:an?|one)\s+(?=hundred|thousand|million|billion|dozen)/iy,
    text,
    at,
  );
  let end = at + (lead?.[0].length ?? 0);
  let [total, current, last] = [0, lead === null ? 0 : (fractions[(lead[1] ?? '').toLowerCase()] ?? 1), end];
  let hasNumber = false;
  for (let count = 0; count < 12; count += 1) {
    const match = matchAt(word, text, end);
    const name = match?.[1]?.toLowerCase() ?? '';
    if (match === null) break;
    if (name === 'and' && hasNumber) {
      end += match[0].length;
      const following = matchAt(word, text, end)?.[1]?.toLowerCase() ?? '';
      if (current < 100 && total === 0) break;
      if (spelled[following] === undefined) break;
      continue;
    }
    const add = spelled[name];
    const times = multipliers[name.replace(/s$/, '')];
    if (add !== undefined) {
      // "two three": two numbers, not five.
      if (hasNumber && current % 100 !== 0 && !(current % 10 === 0 && current % 100 >= 20 && add < 10)) break;
      current += add;
    } else if (times !== undefined && (hasNumber || lead !== null)) {
      if (times >= 1_000 || times === 12)
        [total, current] = [total + Math.max(current, times === 12 ? 1 : current) * times, 0];
      else current *= times;
    } else break;
    hasNumber = true;
    end += match[0].length;
    last = end - (/[\s-]+$/.exec(match[0])?.[0].length ?? 0);
  }
  return hasNumber ? { value: total + current, end: last, isWords: true } : undefined;
}

function readSingle(text: string, at: number): Single | undefined {
  const start = readFigure(text, at) ?? readWords(text, at);
  if (start === undefined) return undefined;
  let { value, end } = start;
  const glued = start.isWords ? null : matchAt(suffix, text, end);
  // "5 m" and "10 b" are not millions; "5k" and "5 k" are thousands.
  const isGlued = glued !== null && (!/^\s/.test(glued[0]) || /k|mm|mn|bn|mil|bil/i.test(glued[1] ?? ''));
  const times = isGlued ? suffixes[(glued[1] ?? '').toLowerCase()] : undefined;
  if (times !== undefined && glued !== null)
    return { value: value * times, end: end + glued[0].length, suffix: times, isWords: false };
  for (let count = 0; count < 2; count += 1) {
    const by = start.isWords ? null : matchAt(multiplier, text, end);
    if (by === null) break;
    value *= multipliers[(by[1] ?? '').toLowerCase()] ?? 1;
    end += by[0].length;
  }
  const part = matchAt(half, text, end);
  if (part !== null) {
    value +=
      (fractions[(part[1] ?? part[2] ?? part[3] ?? '').toLowerCase()] ?? 0) *
      (value >= 1_000_000 ? 1_000_000 : 1);
    end += part[0].length;
  }
  return { ...start, value, end, ...(end > start.end && { suffix: value }) };
}

const plain = (value: number): string =>
  Number.isInteger(value) ? value.toFixed(0) : String(Number(value.toPrecision(12)));
const link = sticky(String.raw`\s?(?:-|–|—)\s?|\s+(?:to|or)\s+`);

/** Reads "45,000", "1.2m", "two hundred", "2-3", "40 to 50k" at an offset. A magnitude at the end holds for both ends. */
export function readAmount(text: string, at: number): Amount | undefined {
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
  const scaled =
    first.suffix === undefined && second.suffix !== undefined && !second.isWords && first.value < 1_000
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
