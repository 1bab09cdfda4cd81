import { matchAt, sticky } from './scan.ts';
import { hourWord, smallNumbers } from '../vocabulary/en/dates.ts';

/** One time of day as it is written; `half` says whether am or pm was said, `hasMinutes` that it reads "10:00". */
export type Atom = {
  minutes: number;
  half?: 'am' | 'pm';
  isBare: boolean;
  isWhole: boolean;
  hasMinutes?: boolean;
  end: number;
};

type Form = { pattern: RegExp; read(match: RegExpExecArray): Omit<Atom, 'end'> | undefined };

const meridiem = String.raw`(?:\s?([ap])(?:\.\s?m\b\.?|\s?m\b)|(?<=\d)([ap])(?!\w))`;

const halfOf = (letter: string | undefined): 'am' | 'pm' | undefined =>
  letter === undefined ? undefined : letter.toLowerCase() === 'a' ? 'am' : 'pm';

function timed(hour: number, minute: number, half: 'am' | 'pm' | undefined): Omit<Atom, 'end'> | undefined {
  if (minute > 59 || hour > 23 || (half !== undefined && (hour > 12 || hour === 0))) return undefined;
  const minutes = (half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
  return { minutes, half, isBare: half === undefined && hour <= 12, isWhole: minute === 0 };
}

const hourOf = (word: string): number => smallNumbers[word.toLowerCase()] ?? Number.NaN;
const minuteWords: Record<string, number> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  'twenty-five': 25,
  half: 30,
};
const after: Record<string, number> = {
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  ten: 10,
};

const soundsLike: Record<string, number> = { to: 2, too: 2, for: 4, fore: 4, ate: 8, won: 1 };

const forms: readonly Form[] = [
  {
    pattern: sticky(String.raw`(\d{1,2})(?:[:.h](\d{2}))?${meridiem}`),
    read: ([, hour, minute, long, short]) => timed(Number(hour), Number(minute ?? 0), halfOf(long ?? short)),
  },
  {
    pattern: sticky(String.raw`(\d{1,2})([:h])([0-5]\d)(?!(?!z\b)\w|[:.%]\d)`),
    read: ([, hour = '', , minute]) => {
      const atom = timed(Number(hour), Number(minute), undefined);
      return atom && { ...atom, isBare: atom.isBare && !hour.startsWith('0'), hasMinutes: true };
    },
  },
  {
    pattern: sticky(
      String.raw`(?:a\s+)?(half|quarter|five|ten|twenty|twenty[- ]five)\s+(past|passed|to|after|of)\s+(${hourWord}|\d{1,2}|noon|midnight)\b${meridiem}?`,
    ),
    read: ([, part = '', link = '', hour = '', long, short]) => {
      const full = /noon/i.test(hour)
        ? 12
        : /midnight/i.test(hour)
          ? 0
          : /^\d/.test(hour)
            ? Number(hour)
            : hourOf(hour);
      const by =
        (minuteWords[part.toLowerCase().replace(' ', '-')] ?? 0) * (/pas|after/i.test(link) ? 1 : -1);
      const half = /noon/i.test(hour) ? 'pm' : halfOf(long ?? short);
      const atom = timed(full, 0, half);
      return atom && { ...atom, minutes: (atom.minutes + by + 1_440) % 1_440, isWhole: false };
    },
  },
  {
    pattern: sticky(
      String.raw`(${hourWord})(?:[- ](fifteen|twenty|thirty|forty[- ]five|forty|fifty|ten)(?![- ]\w+(?:one|two|three|five)))?(?:\s+(?:o['’]?\s?clock))?(?![\w-])${meridiem}?`,
    ),
    read: ([, hour = '', minute, long, short]) =>
      timed(
        hourOf(hour),
        minute === undefined ? 0 : (after[minute.toLowerCase().replace(' ', '-')] ?? 0),
        halfOf(long ?? short),
      ),
  },
  {
    // "half ten", as the British say it.
    pattern: sticky(String.raw`half\s+(${hourWord})(?![\w-])`),
    read: ([, hour = '']) => timed(hourOf(hour), 30, undefined),
  },
  {
    // "1400 hrs", "at 1400"
    pattern: sticky(
      String.raw`([01]\d|2[0-3])([0-5]\d)(?:\s?(?:hrs|hours|h)\b|(?<=\bat\s\d{4})(?![\w.,:%]))`,
    ),
    read: ([whole, hour, minute]) => {
      const atom = timed(Number(hour), Number(minute), undefined);
      return atom && { ...atom, isBare: !/h/i.test(whole) };
    },
  },
  {
    // Speech recognition writes "two", "four" and "eight" as words that sound alike: only beside "a m" or "p m".
    pattern: sticky(
      String.raw`(to|too|for|fore|ate|won)(?:[- ](fifteen|twenty|thirty|forty[- ]five|forty|fifty|ten))?${meridiem}`,
    ),
    read: ([, hour = '', minute, long, short]) =>
      timed(
        soundsLike[hour.toLowerCase()] ?? 0,
        after[minute?.toLowerCase().replace(' ', '-') ?? ''] ?? 0,
        halfOf(long ?? short),
      ),
  },
  {
    pattern: sticky(String.raw`(noon|midday|midnight)\b`),
    read: ([, word = '']) => ({
      minutes: /midnight/i.test(word) ? 1_439 : 720,
      half: 'pm',
      isBare: false,
      isWhole: true,
    }),
  },
  {
    pattern: sticky(
      String.raw`(\d{1,2})(?:\.([0-5]\d))?(?:\s?o['’]?\s?clock|\s?h)?(?:(?=-?ish\b)|(?![\w%€£$/]|[.,:]\d))`,
    ),
    read: ([, hour, minute]) => {
      const atom = timed(Number(hour), Number(minute ?? 0), undefined);
      return atom && Number(hour) > 0 ? { ...atom, isBare: true } : undefined;
    },
  },
];

/** The longest time that starts at this offset. */
export function readAtom(text: string, at: number): Atom | undefined {
  let best: Atom | undefined;
  for (const form of forms) {
    const match = matchAt(form.pattern, text, at);
    const atom = match && form.read(match);
    const end = at + (match?.[0].length ?? 0);
    if (atom && end > (best?.end ?? at)) best = { ...atom, end };
  }
  return best;
}
