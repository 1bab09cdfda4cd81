import { type Day, dayOf, partsOfDay, weekdayOf } from '../../../schedule/calendar-day.ts';
import { periodOf } from '../periods.ts';
import { weekendNear } from '../weekend-near.ts';
import { type Rule, daySpan, sticky } from '../scan.ts';

/** Anonymous Gregorian computus (Meeus). */
function easterOf(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return dayOf(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1);
}

const nth = (year: number, month: number, weekday: number, place: number): Day => {
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (place - 1);
};
const lastMonday = (year: number, month: number): Day => {
  const last = dayOf(year, month + 1, 0);
  return last - (weekdayOf(last) - 1);
};

const days: [RegExp, (year: number) => Day][] = [
  [/eve$/i, () => Number.NaN],
  [/christmas|xmas/i, (year) => dayOf(year, 12, 25)],
  [/boxing/i, (year) => dayOf(year, 12, 26)],
  [/new year/i, (year) => dayOf(year, 1, 1)],
  [/good friday/i, (year) => easterOf(year) - 2],
  [/easter monday/i, (year) => easterOf(year) + 1],
  [/easter/i, easterOf],
  [/thanksgiving/i, (year) => nth(year, 11, 4, 4)],
  [/black friday/i, (year) => nth(year, 11, 4, 4) + 1],
  [/cyber monday/i, (year) => nth(year, 11, 4, 4) + 4],
  [/labou?r day/i, (year) => nth(year, 9, 1, 1)],
  [/memorial day/i, (year) => lastMonday(year, 5)],
  [/independence day/i, (year) => dayOf(year, 7, 4)],
  [/halloween/i, (year) => dayOf(year, 10, 31)],
  [/valentine/i, (year) => dayOf(year, 2, 14)],
  [/mlk|martin luther king/i, (year) => nth(year, 1, 1, 3)],
  [/presidents/i, (year) => nth(year, 2, 1, 3)],
  [/veterans/i, (year) => dayOf(year, 11, 11)],
  [/columbus/i, (year) => nth(year, 10, 1, 2)],
  [/juneteenth/i, (year) => dayOf(year, 6, 19)],
];

function dayIn(name: string, year: number): Day | undefined {
  if (/christmas eve|xmas eve/i.test(name)) return dayOf(year, 12, 24);
  if (/new year['’]?s? eve|nye/i.test(name)) return dayOf(year, 12, 31);
  return days.find(([pattern]) => pattern.test(name))?.[1](year);
}

/** Days with a name. A weekend beside one is the nearest ("Labor Day weekend"). */
export const holiday: Rule = {
  id: 'date/holiday',
  starts: [
    'christmas',
    'xmas',
    'boxing',
    'new',
    'nye',
    'good',
    'easter',
    'thanksgiving',
    'black',
    'cyber',
    'labor',
    'labour',
    'memorial',
    'independence',
    'halloween',
    'valentine',
    'valentines',
    'mlk',
    'presidents',
    'veterans',
    'columbus',
    'juneteenth',
    'next',
    'this',
    'last',
    'martin',
    'the',
    'holiday',
  ],
  pattern: sticky(
    String.raw`(?:(next|this|last|coming)\s+)?(?:(?:christmas|xmas)(?:\s+(?:eve|day))?|boxing day|new year(?:['’]?s(?:\s+(?:eve|day))|['’]s)?(?!\s+(?:budget|resolution|s\b))|nye|good friday|easter(?: sunday| monday)?|thanksgiving(?: day)?|black friday|cyber monday|labou?r day|memorial day|independence day|halloween|valentine['’]?s(?: day)?|(?:mlk|martin luther king(?: jr\.?)?) day|presidents['’]? day|veterans['’]? day|columbus day|juneteenth|the holidays|(?:the )?holiday season)(?![\w-])(\s+week-?end\b)?(\s+week\b)?`,
  ),
  read(match, scan) {
    const [name, move, weekend, week] = match;
    // "in the new year": the weeks after it, not the day.
    if (/^new year$/i.test(name) && /\b(?:the|happy|a|of|early)\s*$/.test(scan.before(match.index))) {
      return /\bthe\s*$/.test(scan.before(match.index))
        ? { span: { ...periodOf(periodOf(scan.today, 'year', 1).from, 'month'), certain: false } }
        : undefined;
    }
    const { year } = partsOfDay(scan.today);
    // "after the holidays": everybody has others.
    if (/holiday/i.test(name))
      return { span: { from: dayOf(year, 12, 24), to: dayOf(year + 1, 1, 2), grain: 'day', certain: false } };
    const isPast = /last/i.test(move ?? '') || scan.isPast(match.index);
    for (const candidate of isPast ? [year, year - 1] : [year, year + 1]) {
      const day = dayIn(name, candidate);
      if (day === undefined || Number.isNaN(day) || (isPast ? day > scan.today : day < scan.today)) continue;
      if (week !== undefined) return { span: periodOf(day, 'week') };
      if (weekend === undefined) return { span: daySpan(day) };
      return { span: weekendNear(day) };
    }
    return undefined;
  },
};
