import { readRate } from '../read-rate.ts';
import type { UnitRule } from '../unit-rule.ts';

const priced =
  /\b(?:budget(?:ed)?|price[ds]?|pricing|costs?|quoted?|spend(?:ing|s)?|spent|pay(?:s|ing)?|paid|deal|arr|acv|mrr|tcv|worth|fees?|revenue|los(?:es|ing|s)|sav(?:es|ing|ings)|invoice|contract|approved|sign[- ]off|ceiling|cap(?:ped)?|salary|grand)\b/i;
const unitWord =
  /^\s?[a-z]{3,}(?<!\b(?:and|for|per|but|the|max|tops|total|all|this|next|from|with|not|now|was|right|though|approved|budget|budgeted|arr|acv|mrr|annually|yearly|monthly))\b/i;

/** "budget 45k": a bare thousand or million is money only beside a word of money, and never before what it counts. */
export const bareMoney: UnitRule = {
  id: 'number/money-bare',
  kind: 'money',
  read(text, amount, at) {
    const hasGrand = /grand$/i.test(text.slice(at, amount.end));
    if (!hasGrand && (!amount.hasSuffix || amount.isWords)) return undefined;
    const around =
      text
        .slice(Math.max(0, at - 40), at)
        .split(/[\n.;!?]/)
        .at(-1) +
      ' ' +
      (text.slice(amount.end, amount.end + 24).split(/[\n.;!?]/)[0] ?? '');
    if (!hasGrand && (!priced.test(around) || unitWord.test(text.slice(amount.end, amount.end + 16))))
      return undefined;
    const tail = readRate(text, amount.end);
    return { end: tail.end, ...(tail.rate !== '' && { unit: tail.rate.slice(1) }) };
  },
};
