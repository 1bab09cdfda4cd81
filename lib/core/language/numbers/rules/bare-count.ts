import { readRate } from '../read-rate.ts';
import type { UnitRule } from '../unit-rule.ts';

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** The number of a thing is its name: "version 2", "step 3", "invoice 4711". */
const named =
  /(?:[#§$€£]|\b(?:v|ver|version|build|release|page|pg|step|phase|stage|tier|level|grade|series|option|slide|section|chapter|item|line|question|point|part|round|call|day|week|wk|kw|cw|month|year|room|floor|suite|unit|apt|gate|route|ticket|case|order|invoice|po|no|nr|number|id|ext|code|zip|fy|q|h|covid)\b\.?)[\s:]*$/i;
const beforeTime = new RegExp(
  String.raw`(?:\b(?:at|from|until|till|til|around|before|after|between|by|today|tomorrow|tonight|morning|afternoon|evening|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?s?)|@),?\s*$`,
  'i',
);
const monthBefore = new RegExp(String.raw`\b(?:${months})[a-z]{0,6}\.?\s+(?:the\s+)?$`, 'i');
const afterTime = new RegExp(
  String.raw`^(?:\s?(?:[ap]\.?\s?m\b|o['’]?\s?clock|-?ish\b)|\s+(?:(?:${months})[a-z]{0,6}\b|(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|sharp|in the (?:morning|afternoon|evening)|past\b|to\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)|(?:fifteen|thirty|forty|fifty)\b|(?:one|two|three|four|five|six|seven|eight|nine)(?![a-z]))|[:.,/-]\d|[a-z%°"”])`,
  'i',
);
const numberBefore =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|quarter|half)[\s-]+$/i;

/** A plain number beside no unit: "we have 40", "sixteen", "-1.5". Not a year, a time, a day, a place in a list or a name. */
export const bareCount: UnitRule = {
  id: 'number/count-bare',
  kind: 'count',
  read(text, amount, at) {
    const written = text.slice(at, amount.end);
    const [before, after] = [text.slice(Math.max(0, at - 24), at), text.slice(amount.end, amount.end + 24)];
    if (amount.isVague === true || /^(?:one|(?:19|20)\d\d)$/i.test(written)) return undefined;
    if (named.test(before) || monthBefore.test(before) || afterTime.test(after)) return undefined;
    if (amount.isWords && numberBefore.test(before)) return undefined;
    // "1. call them": the place in a list.
    if (/^[.)]\s+\S/.test(after) && /(?:^|\n)\s*$/.test(before)) return undefined;
    const isSmall = Number(amount.value.split('-')[0]) <= 31;
    if (isSmall && (beforeTime.test(before) || (amount.isRange && !amount.isWords))) return undefined;
    if (written.includes('/') && /\b(?:on|due)\s*$/i.test(before)) return undefined;
    const tail = readRate(text, amount.end);
    return { end: tail.end, ...(tail.rate !== '' && { unit: tail.rate.slice(1) }) };
  },
};
