import { type Rule, daySpan, sticky } from '../scan.ts';

const offsets: [RegExp, number][] = [
  [/after to\s?m|after tmr/i, 2],
  [/before yest/i, -2],
  [/^(?:tom|to mor|tmr|tmw|2m)/i, 1],
  [/^yest|^last night/i, -1],
];

/** "today", "tomorrow", "the day after tomorrow", "yesterday", with the ways people shorten them. */
export const relativeDay: Rule = {
  id: 'date/relative-day',
  starts: [
    'today',
    'tomorrow',
    'tomorow',
    'tommorow',
    'tommorrow',
    'tmrw',
    'tmr',
    'tmw',
    'tomoz',
    'yesterday',
    'the',
    'day',
    'later',
    'todays',
    'tomorrows',
    'to',
    '#',
  ],
  pattern: sticky(
    String.raw`(?:the\s+)?(?:day\s+(?:after|before)\s+)?(?:later\s+)?(?:today|tomm?orr?ow|to\s+morrow|tmrw|tmr|tmw|tomoz|2moro|2mrw|yesterday)(?![a-z\d])`,
  ),
  read(match, scan) {
    const words = match[0].replace(/^the\s+/i, '').replaceAll(/\s+/g, ' ');
    const offset = offsets.find(([pattern]) => pattern.test(words))?.[1] ?? 0;
    if (/^day/i.test(words) && Math.abs(offset) < 2)
      return { span: daySpan(scan.today + (/after/i.test(words) ? 1 : -1) + offset) };
    return { span: daySpan(scan.today + offset) };
  },
};
