import { clockOf, readClock } from './working-hours.ts';

/** What a buyer said about days and times; weekdays are 1 (Monday) to 7, times `HH:MM` in the buyer's zone. */
export type SlotPreference = {
  avoidWeekdays?: number[];
  onlyWeekdays?: number[];
  /** Nothing starts before this time. */
  from?: string;
  /** Nothing ends after this time. */
  to?: string;
};

const weekdays =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const dayList = String.raw`(?:${weekdays})s?(?:(?:\s*(?:,|\/|&|and|or|nor)\s*){1,2}(?:${weekdays})s?){0,4}`;
const clock = String.raw`(\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\b\.?)?|noon|midday|lunch)(?![\d%])`;
const bad = String.raw`bad|out|off|no[ -]?go|packed|full|slammed|booked|crazy|busy|terrible|hectic|impossible|(?:do(?:es)?(?:n['’]?t| not)|never|won['’]?t) work|(?:are|is)(?:n['’]?t| not) (?:good|great|ideal|possible|an option)`;
const refusal = String.raw`no|not|never|avoid|except|but|skip|can['’]?t|cannot|can not|won['’]?t|isn['’]?t|aren['’]?t|doesn['’]?t|don['’]?t|hates?|rather not`;
const choice = String.raw`only|best|better|ideal|prefer(?:s|red|ably|ence)?|likes?|easiest`;
const wish = String.raw`${choice}|works? (?:well|best)|good|great|fine|free`;

const rule = (source: string): RegExp => new RegExp(source, 'gi');
/** "after 3 months", "before 5 people left": figures that are no times. */
const noUnit = String.raw`(?!\s?(?:days?|weeks?|months?|years?|hours?|hrs?|mins?|minutes?|calls?|meetings?|reps?|people|(?!works\b)[a-z]+s)\b)`;
const filler = String.raw`\s+(?:(?:do|on|in|meet|make|a|call|calls|the|any|at|before|early)\s+){0,3}`;
const days = {
  refusedBefore: rule(String.raw`\b(?:${refusal})${filler}(${dayList})\b`),
  refusedAfter: rule(
    String.raw`\b(${dayList})\s*(?:(?:are|is|always|usually|generally|mostly|a|=|:|tend to be|he|she|they)\s+){0,4}(?:${bad})\b`,
  ),
  only: rule(
    String.raw`\b(?:only|just)${filler}(?:free |available )?(?:on |works? )?(${dayList})\b|\b(${dayList})\s+only\b`,
  ),
  wished: rule(
    String.raw`\b(?:prefer(?:s|red|ably)?|likes?|best on|better on)\s+(?:on\s+)?(${dayList})\b|\b(${dayList})\s+(?:(?:are|is|work|works|would be)\s+){0,2}(?:best|ideal|preferred|easiest)\b`,
  ),
};

const numberOfDay: Record<string, number> = { mo: 1, tu: 2, we: 3, th: 4, fr: 5, sa: 6, su: 7 };

function daysIn(text: string, rules: readonly RegExp[]): number[] {
  const found = new Set<number>();
  for (const pattern of rules) {
    for (const match of text.matchAll(pattern)) {
      for (const name of (match[1] ?? match[2] ?? '').matchAll(rule(String.raw`\b(?:${weekdays})`))) {
        found.add(numberOfDay[name[0].slice(0, 2).toLowerCase()] ?? 0);
      }
    }
  }
  return [...found].toSorted((a, b) => a - b);
}

/** A bare hour is a business hour: 1 to 6 is the afternoon. */
function minutesOf(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  if (/noon|midday|lunch/i.test(words)) return 12 * 60;
  const minutes = readClock(words.replaceAll('.', words.includes('m') ? '' : ':').trim());
  const isBare = !/[ap]/i.test(words);
  return minutes !== undefined && isBare && minutes < 7 * 60 ? minutes + 12 * 60 : minutes;
}

const halves: { pattern: RegExp; from?: number; to?: number }[] = [
  {
    pattern: rule(
      String.raw`\b(?:${refusal})${filler}mornings?\b|\bmornings?\s+(?:are|is)\s+(?:${bad})\b|\bmornings? (?:${bad})\b`,
    ),
    from: 12 * 60,
  },
  {
    pattern: rule(
      String.raw`\b(?:${refusal})${filler}afternoons?\b|\bafternoons?\s+(?:are|is)\s+(?:${bad})\b|\bafternoons? (?:${bad})\b`,
    ),
    to: 12 * 60,
  },
  {
    pattern: rule(
      String.raw`\b(?:${choice})\s+(?:(?:in|the|is|on)\s+){0,2}mornings?\b|\bmornings?\s+(?:(?:are|is|work|works)\s+){0,2}(?:${wish})\b`,
    ),
    to: 12 * 60,
  },
  {
    pattern: rule(
      String.raw`\b(?:${choice})\s+(?:(?:in|the|is|on)\s+){0,2}afternoons?\b|\bafternoons?\s+(?:(?:are|is|work|works)\s+){0,2}(?:${wish})\b`,
    ),
    from: 12 * 60,
  },
];

const limits: { pattern: RegExp; end: 'from' | 'to' }[] = [
  {
    pattern: rule(
      String.raw`\b(?:not|never|nothing|no (?:calls|meetings)|don['’]?t call) (?:before|earlier than|until|till) ${clock}`,
    ),
    end: 'from',
  },
  {
    pattern: rule(
      String.raw`\b(?:not|never|nothing|no (?:calls|meetings)|don['’]?t call) (?:after|later than|past) ${clock}`,
    ),
    end: 'to',
  },
  {
    pattern: rule(
      String.raw`(?<!\b(?:not|never|nothing|no calls|no meetings|n['’]t call) )\b(?:after|from) ${clock}${noUnit}`,
    ),
    end: 'from',
  },
  {
    pattern: rule(
      String.raw`(?<!\b(?:not|never|nothing|no calls|no meetings|n['’]t call) )\b(?:before|until|till|by) ${clock}${noUnit}`,
    ),
    end: 'to',
  },
];
const between = rule(String.raw`\b(?:between|from) ${clock}\s*(?:-|–|and|to)\s*${clock}`);

type Bounds = { from: number; to: number };

const narrow = (bounds: Bounds, from: number | undefined, to: number | undefined): Bounds => ({
  from: Math.max(bounds.from, from ?? 0),
  to: Math.min(bounds.to, to ?? 24 * 60),
});

/**
 * Reads stated preferences ("Fridays are bad", "mornings only", "not before 10", "Tue/Thu only") from the words that
 * hold them. Two that contradict each other (nothing is left of the day) are both dropped, never guessed.
 */
export function readSlotPreferences(texts: readonly string[]): SlotPreference {
  const text = texts.join('\n');
  const avoid = daysIn(text, [days.refusedBefore, days.refusedAfter]);
  const only = daysIn(text, [days.only, days.wished]).filter((day) => !avoid.includes(day));
  let bounds: Bounds = { from: 0, to: 24 * 60 };
  for (const half of halves) if (text.search(half.pattern) >= 0) bounds = narrow(bounds, half.from, half.to);
  const spans = [...text.matchAll(between)];
  for (const span of spans) bounds = narrow(bounds, minutesOf(span[1]), minutesOf(span[2]));
  for (const limit of limits) {
    for (const match of text.replaceAll(between, ' ').matchAll(limit.pattern)) {
      const at = minutesOf(match[1]);
      bounds = limit.end === 'from' ? narrow(bounds, at, undefined) : narrow(bounds, undefined, at);
    }
  }
  const isPossible = bounds.from < bounds.to;
  return {
    ...(avoid.length > 0 && { avoidWeekdays: avoid }),
    ...(only.length > 0 && { onlyWeekdays: only }),
    ...(isPossible && bounds.from > 0 && { from: clockOf(bounds.from) }),
    ...(isPossible && bounds.to < 24 * 60 && { to: clockOf(bounds.to) }),
  };
}
