import { matchAt, sticky } from '../../dates/scan.ts';
import { readRate } from '../read-rate.ts';
import { type UnitRule, byLength } from '../unit-rule.ts';
import { durationUnits } from '../../vocabulary/en/numbers.ts';

const durationWords = byLength(Object.keys(durationUnits).filter((unit) => unit.length > 1)).replaceAll(
  /[- ]/g,
  '[- ]',
);
const durationAfter = sticky(
  String.raw`(?:[\s-]?(?:of\s+)?(?:an?\s+|the\s+)?(?:(?:more|extra|additional|full|whole|other|less|fewer|working|straight)\s+)?(${durationWords})s?|(h|d|w|y)|\s(h))(?![\w'’])`,
);
const sizes = ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second'];
const durationMore = sticky(
  String.raw`(?:,?\s+(?:and\s+)?|,\s?)(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|half|a\s+half)\s?(${durationWords})s?(?![\w'’-])|\s+and\s+(?:a\s+)?(?:half|quarter)(?!\w)|\s+(?:and\s+)?(?:fifteen|twenty|thirty|forty|forty[- ]five)(?![\w-])`,
);

/** "15 hrs/wk", "2-3 days", "two hours and 30 minutes", "12-month". */
export const duration: UnitRule = {
  id: 'number/duration',
  kind: 'duration',
  read(text, amount) {
    const match = matchAt(durationAfter, text, amount.end);
    // "half an hour" is a length, "2.5k a month" is a rate.
    if (match === null || (/^\s(?:of\s+)?an?\s/i.test(match[0]) && Number(amount.value) >= 1))
      return undefined;
    const name = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase().replace(/\s/, ' ');
    const unit = durationUnits[name] ?? durationUnits[name.replace(' ', '-')] ?? name;
    let end = amount.end + match[0].length;
    let size = sizes.indexOf(unit);
    for (let count = 0; count < 3; count += 1) {
      const more = matchAt(durationMore, text, end);
      const next =
        more?.[1] === undefined ? size + 1 : sizes.indexOf(durationUnits[more[1].toLowerCase()] ?? '');
      // "2 hours and 30 minutes" is one length; "2 weeks, 3 months" are two.
      if (more === null || next <= size) break;
      size = next;
      end += more[0].length;
    }
    const tail = readRate(text, end);
    return { end: tail.end, unit: `${unit}${tail.rate}` };
  },
};
