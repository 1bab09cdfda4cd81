import { matchAt, sticky } from '../../dates/scan.ts';
import { readRate } from '../read-rate.ts';
import type { UnitRule } from '../unit-rule.ts';

const things = sticky(String.raw`\+?\s(?:of\s+(?:(?:our|their|the|your|these|those)\s+)?)?(?=[a-z])`);
const thing = sticky(String.raw`([a-z][a-z-]{1,20})(?![\w@'’])\s?`);
const plurals = /(?:[^s'u]s|ies|people|staff|men|women|children|fte|headcount|sku|data|feet|kpi)$/i;
const noThings =
  /^(?:is|was|has|as|its|this|us|yes|always|perhaps|across|plus|minus|times|pers?|vs|others|business|press|process|access|status|less|hours|days|ones|works?|needs|wants|does|goes|says|gets|makes|takes|uses|starts|ends|means|looks|sounds|comes|runs)$/i;
const stops =
  /^(?:and|or|of|to|in|on|at|is|was|are|were|the|a|an|for|with|by|from|that|which|who|we|they|he|she|it|i|you|pm|am|then|but|so|if|when|as|not|no|per|vs|than|until|before|after|has|have|had|will|would|can|could|out|up|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)$/i;

/** "40 seats", "a dozen sales reps", "200+ stores": a figure with the plural noun that it counts. */
export const count: UnitRule = {
  id: 'number/count',
  kind: 'count',
  read(text, amount) {
    const opening = matchAt(things, text, amount.end);
    if (opening === null || amount.value === '1' || /^(?:19|20)[1-4]\d$/.test(amount.value)) return undefined;
    const first = amount.end + opening[0].length;
    let at = first;
    // The first plural of up to three words: "12 warehouse staff".
    for (let words = 0; words < 3; words += 1) {
      const match = matchAt(thing, text, at);
      const noun = match?.[1] ?? '';
      if (match === null || stops.test(noun) || noThings.test(noun)) return undefined;
      if (plurals.test(noun)) {
        const end = at + noun.length;
        const tail = readRate(text, end);
        return { end: tail.end, unit: `${text.slice(first, end)}${tail.rate}`.toLowerCase() };
      }
      at += match[0].length;
    }
    return undefined;
  },
};
