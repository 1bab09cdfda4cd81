const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const small: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, index) => [word, index] as const),
  ...tens.map((word, index) => [word, 20 + index * 10] as const),
]);
const large: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};
const scale: Readonly<Record<string, number>> = {
  k: 1_000,
  m: 1_000_000,
  mm: 1_000_000,
  mio: 1_000_000,
  mn: 1_000_000,
  bn: 1_000_000_000,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

const numeral =
  /(?<![\p{L}\d.,])(\d{1,3}(?:[,.’' ]\d{3})+(?!\d)|\d+)(?:[.,](\d{1,6}))?(?: ?(k|mm?|mio|mn|bn|thousand|million|billion)\b)?/giu;
const spelled = new RegExp(
  `\\b(?:${[...small.keys()].join('|')})(?:[ -](?:and )?(?:${[...small.keys(), ...Object.keys(large)].join('|')}))*\\b`,
  'gi',
);

export type ReadNumber = { quote: string; start: number; value: number };

function spelledValue(words: string): number {
  let total = 0;
  let part = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const factor = large[word];
    if (factor === undefined) part += small.get(word) ?? 0;
    else if (factor === 100) part *= 100;
    else {
      total += part * factor;
      part = 0;
    }
  }
  return total + part;
}

/** Every number of a text, in digits or words: "45k", "45,000" and "forty-five thousand" have one value. */
export function readNumbers(text: string): ReadNumber[] {
  const found: ReadNumber[] = [];
  for (const match of text.matchAll(numeral)) {
    const [quote, whole = '', fraction, unit] = match;
    const plain = Number(`${whole.replace(/[^\d]/g, '')}${fraction === undefined ? '' : `.${fraction}`}`);
    found.push({ quote, start: match.index, value: plain * (scale[unit?.toLowerCase() ?? ''] ?? 1) });
    if (unit !== undefined) found.push({ quote, start: match.index, value: plain });
  }
  for (const match of text.matchAll(spelled))
    found.push({ quote: match[0], start: match.index, value: spelledValue(match[0]) });
  return found;
}
