import { matchAt, sticky } from '../dates/scan.ts';
import { readRate } from './read-rate.ts';
import { plainValue, readRest } from './rules/duration.ts';
import { durationUnits } from '../vocabulary/en/numbers.ts';

const halves = sticky(
  String.raw`(?:an?\s+)?(half|quarter)(?:[\s-]+(?:of\s+)?an?)?[\s-]+(hour|day|week|month|year)s?(?![\w'’])`,
);
const articles = sticky(
  String.raw`(?:an?|another|all|several)\s+(?:(?:whole|full|good|solid|couple of|few)\s+)?(minute|hour|day|week|month|quarter|year|fortnight)(s?)(?:\s+and\s+a\s+(half|quarter))?(?![\w'’-])`,
);
// "once a week", "$5k a month", "in a week" (a date): a rate or a date, not a length.
const rates =
  /(?:\b(?:once|twice|times|thrice|in|within|within about|after|not|per|such|what|many|x)|[\dk%])\s*$/i;

const parts: Record<string, number> = { half: 0.5, quarter: 0.25 };

/** "half a day", "an hour", "another week": a length whose number is an article. */
export function articleDuration(
  text: string,
  at: number,
): { start: number; end: number; kind: 'duration'; value: string; unit: string; rule: string } | undefined {
  const part = matchAt(halves, text, at);
  const whole = part ?? matchAt(articles, text, at);
  if (whole === null) return undefined;
  const isRate = part === null && rates.test(text.slice(Math.max(0, at - 16), at));
  if (isRate) return undefined;
  const unit = durationUnits[(part === null ? whole[1] : part[2])?.toLowerCase() ?? ''] ?? '';
  const isVague = part === null && whole[2] === 's';
  const rest = isVague ? { end: at + whole[0].length, value: 0 } : readRest(text, at + whole[0].length, unit);
  const tail = readRate(text, rest.end);
  const number =
    part === null
      ? 1 + (parts[whole[3]?.toLowerCase() ?? ''] ?? 0)
      : (parts[part[1]?.toLowerCase() ?? ''] ?? 0);
  return {
    start: at,
    end: tail.end,
    kind: 'duration',
    value: isVague ? whole[0] : plainValue(number + rest.value),
    unit: `${unit}${tail.rate}`,
    rule: 'number/duration',
  };
}
