import { rateLead, rateUnits } from '../vocabulary/de/numbers.ts';
import { matchAt, sticky } from '../dates/scan.ts';

const perWords = String.raw`seat|user|head|person|rep|agent|store|site|location|order|unit|call|ticket|invoice|hour|hr|day|week|wk|month|mo|quarter|qtr|year|yr|annum|licen[cs]e|employee|shipment|minute|min|millisecond|second|sec|ms`;
const per = sticky(
  String.raw`\s?(?:\/\s?|per\s+|p\.?\s?(?=a\b|m\b)|(?:a|an|each|every)\s+(?=(?:second|minute|hour|day|week|month|quarter|year|wk|mo|yr)\b))(${perWords}|a|m|h|d|w|y|q)(?![a-z])`,
);
const germanPer = sticky(String.raw`\s(?:${rateLead})\s+(${Object.keys(rateUnits).join('|')})(?![a-zäöüß])`);
const perNames: Record<string, string> = {
  sec: 'second',
  min: 'minute',
  hr: 'hour',
  h: 'hour',
  d: 'day',
  ...rateUnits,
  wk: 'week',
  w: 'week',
  mo: 'month',
  m: 'month',
  qtr: 'quarter',
  q: 'quarter',
  yr: 'year',
  y: 'year',
  a: 'year',
  annum: 'year',
};

/** "/wk", "per seat", "a month", also two of them ("/user/mo"), as the tail of a unit. */
export function readRate(text: string, at: number): { end: number; rate: string } {
  let [end, rate] = [at, ''];
  for (let count = 0; count < 2; count += 1) {
    const match = matchAt(per, text, end) ?? matchAt(germanPer, text, end);
    if (match === null) break;
    const name = (match[1] ?? '').toLowerCase();
    rate += `/${perNames[name] ?? name}`;
    end += match[0].length;
  }
  return { end, rate };
}
