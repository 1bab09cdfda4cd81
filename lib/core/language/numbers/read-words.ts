import { matchAt, sticky } from '../dates/scan.ts';
import { denominators, fractionSigns, multipliers, spelled } from '../vocabulary/en/numbers.ts';

type Words = { value: number; end: number };

const lead = sticky(
  String.raw`(?:a\s+)?(half|quarter|(?:three|two)\s+(?:quarters|thirds))(?:\s+an?|\s+of\s+an?)?\s+(?=million|billion|dozen|thousand|trillion)|(?:an?|one)\s+(?=hundred|thousand|million|billion|dozen|trillion)|(?=(?:hundred|thousand|million|billion|dozen)\s+[a-z])`,
);
const word = sticky('([a-z]+)(?:[\\s-]+|(?=[^a-z]|$))');
const digit = 'zero|nought|oh|one|two|three|four|five|six|seven|eight|nine';
const point = sticky(
  String.raw`[\s-]+point((?:[\s-]+(?:${digit}|ten|eleven|twelve|fifteen|twenty|fifty))+)(?![a-z])`,
);
const singular = Object.keys(denominators).join('|');
/** "two thirds", "three-quarters of", "one eighth"; a quarter that is not "of" anything is three months. */
const share = sticky(
  String.raw`(?:(?:two|three|four|five|six|seven|eight|nine)[\s-](?:${singular.replace('quarter|', '').replace('half|', '')})s|(?:two|three)[\s-]quarters(?=\s+of\b)|(?:a|one)[\s-](?:${singular.replace('half|', '')})(?=\s+of\b)|one[\s-](?:${singular.replace('quarter|', '')})(?!\w|[\s-]part)|an?\shalf(?=\s*(?:$|[.,;!?)\n]|of\b))|half(?=\s+of\b))(?![a-z])`,
);

const decimals = (words: string): string =>
  words
    .trim()
    .split(/[\s-]+/)
    .map((name) => String(spelled[name.toLowerCase()] ?? 0))
    .join('');

/** A part of one in words at an offset. */
export function readShare(text: string, at: number): Words | undefined {
  const found = matchAt(share, text, at)?.[0];
  if (found === undefined) return undefined;
  const [first = '', last = first] = found.toLowerCase().split(/[\s-]+/);
  return {
    value: (spelled[first] ?? 1) * (denominators[last.replace(/s$/, '')] ?? 0.5),
    end: at + found.length,
  };
}

/** "two thousand five hundred", "twenty-five", "half a million", "two point five", "two thirds": up to twelve words. */
export function readWords(text: string, at: number): Words | undefined {
  const opening = matchAt(lead, text, at);
  const part = opening === null ? readShare(text, at) : undefined;
  if (part !== undefined) return part;
  let end = at + (opening?.[0].length ?? 0);
  const first = fractionSigns[(opening?.[1] ?? '').toLowerCase().replace(/\s+/, ' ')];
  let [total, current, last] = [0, opening === null ? 0 : (first ?? 1), end];
  let hasNumber = false;
  for (let count = 0; count < 12; count += 1) {
    const match = matchAt(word, text, end);
    const name = match?.[1]?.toLowerCase() ?? '';
    if (match === null) break;
    if (name === 'and' && hasNumber) {
      end += match[0].length;
      const following = matchAt(word, text, end)?.[1]?.toLowerCase() ?? '';
      if (current < 100 && total === 0) break;
      if (spelled[following] === undefined || matchAt(share, text, end) !== null) break;
      continue;
    }
    const add = spelled[name];
    const times = multipliers[name.replace(/s$/, '')];
    if (add !== undefined) {
      // "two three": two numbers, not five.
      if (hasNumber && current % 100 !== 0 && !(current % 10 === 0 && current % 100 >= 20 && add < 10)) break;
      if (add === 0 && hasNumber) break;
      current += add;
    } else if (times !== undefined && (hasNumber || opening !== null)) {
      if (times >= 1_000 || times === 12) [total, current] = [total + current * times, 0];
      else current *= times;
    } else break;
    hasNumber = true;
    end += match[0].length;
    last = end - (/[\s-]+$/.exec(match[0])?.[0].length ?? 0);
  }
  if (!hasNumber) return undefined;
  const behind = matchAt(point, text, last);
  if (behind === null) return { value: total + current, end: last };
  return { value: Number(`${total + current}.${decimals(behind[1] ?? '')}`), end: last + behind[0].length };
}
