import type { FactKind } from '../../contract/facts.ts';
import type { Word } from '../words.ts';

/** A note's clause after turning: plain words, already "you" and "your", not yet a sentence. */
export type Draft = { text: string; words: readonly Word[]; kind: FactKind; label?: string };

/** One way in which notes are written; gives the spoken clause, or null where the draft has another form. */
export type Form = (draft: Draft) => string | null;

/** Currencies that are said as they are written; euros, pounds and dollars have words. */
const code = '(?:CHF|SEK|NOK|DKK|PLN|CZK|HUF|AUD|CAD|NZD|SGD|HKD|INR|ZAR|JPY|AED)';

/** An amount: "about 15 hours a week", "$45,000", "at least 10%". */
export const amount =
  '(?:(?:about|around|roughly|at least|at most|more than|less than|over|under|up to|almost|nearly|some|easily|maybe|probably) ){0,2}' +
  `(?:(?:${code} )?[$£€₹]?\\d(?:[\\d.,]{0,14}\\d)?(?: to [$£€]?\\d(?:[\\d.,]{0,14}\\d)?)?%?|half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)`;

export const timeUnit = '(?:full |working |business |whole )?(?:hours?|days?|minutes?|weeks?|months?)';
export const money = `(?: (?:million|billion|thousand|euros|pounds|dollars|francs|quid|grand|${code}))?`;
export const rate =
  '(?: (?:an? |per |each |every )(?:hour|day|week|month|year|quarter|shift|person|order|invoice|shipment|head|user|seat|site|line|store|report|rep|call|ticket|unit)| daily| weekly| monthly| yearly)?';

export const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
export const weekday = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
export const day = `(?:${weekday},? )?(?:(?:${month}|the) \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?: \\d{4})?|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2})|${weekday}`;
export const period = `(?:(?:early|mid|late|the end of|the middle of|the start of)[ -])?(?:${month}(?: \\d{4})?|Q[1-4](?: (?:of )?\\d{4})?|H[12]|(?:the )?(?:Easter|Christmas|Xmas|Thanksgiving|New Year|Ramadan|Diwali|Black Friday|holidays|spring|summer|autumn|fall|winter)|FY ?\\d{2,4}|20\\d\\d|(?:the |this |next )(?:week|month|quarter|year))`;

/** "on October 1", "in Q3": the preposition that a bare date needs. */
export function dated(date: string): string {
  if (/^(?:on|in|by|before|after|at|until|from|during|around)\b/i.test(date)) return date;
  if (/^(?:this|next|early|mid|late)\b/i.test(date))
    return /^(?:this|next)/i.test(date) ? date : `in ${date}`;
  if (/^the (?:end|start|middle)/i.test(date)) return `at ${date}`;
  return new RegExp(`^(?:${day})$`).test(date) ? `on ${date}` : `in ${date}`;
}
