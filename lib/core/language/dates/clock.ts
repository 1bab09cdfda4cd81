import { type Atom, readAtom } from './clock-atom.ts';
import { type Clock, matchAt, phraseEnds, sticky } from './scan.ts';
import { weekday } from '../vocabulary/en/dates.ts';
import { zoneNames, zoneWords } from '../vocabulary/en/zones.ts';

type ClockReading = { clock: Clock; end: number };

const parts: Record<string, [number, number]> = {
  'first thing': [8, 9],
  am: [8, 12],
  pm: [12, 18],
  morning: [8, 12],
  lunch: [12, 14],
  lunchtime: [12, 14],
  afternoon: [12, 18],
  evening: [18, 21],
  night: [18, 22],
  tonight: [18, 22],
  eod: [17, 18],
  cob: [17, 18],
  eob: [17, 18],
};
const partOfDay = sticky(
  String.raw`(?:(?:early|late|mid)[- ](?:in the (?:day|morning|afternoon)|(?=\w))\s*)?(first thing(?:\s+in\s+the\s+morning)?|mornings?|lunch(?:time)?|afternoon|evening|night|tonight|eod|cob|eob|(?:end|close) of (?:the )?(?:business|play|day)|am|pm)(?:-?ish)?(?![\w-])`,
);
const joined = sticky(String.raw`\s*(?:-|–|—|to|until|untill|till|and)\s*`);
const ish = sticky(String.raw`\s?-?ish\b`);
const zone = sticky(
  String.raw`\s?\(?(GMT|UTC|Z|BST|CES?T|EET|E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|(?:eastern|pacific|central|mountain)(?:\s+time)?|(?:${zoneNames}) time|(?:their|his|her|your|local|my|our) time)\b\)?`,
);
const ends = sticky(String.raw`(?:${phraseEnds}|(?=\s+(?:${weekday})))`);

function readPart(text: string, at: number): ClockReading | undefined {
  const match = matchAt(partOfDay, text, at);
  if (match === null) return undefined;
  const word = (match[1] ?? '').toLowerCase();
  const name = /^(?:end|close)/.test(word) ? 'eod' : word.startsWith('first') ? 'first thing' : word;
  const [from, to] = parts[name] ?? [8, 18];
  return { clock: { from: from * 60, to: to * 60, grain: 'hour', isPart: true }, end: at + match[0].length };
}

/** A bare hour is a business hour (1 to 6 is the afternoon), unless a part of the day or the other end says more. */
function settle(atom: Atom, half: 'am' | 'pm' | undefined): number {
  if (!atom.isBare) return atom.minutes;
  const inHalf = half ?? (atom.minutes < 7 * 60 ? 'pm' : 'am');
  if (atom.minutes >= 720) return half === 'am' ? atom.minutes - 720 : atom.minutes;
  return inHalf === 'pm' ? atom.minutes + 720 : atom.minutes;
}

const halfSaid = (words: string): 'am' | 'pm' | undefined =>
  /morning/i.test(words) ? 'am' : /afternoon|evening|night|lunch/i.test(words) ? 'pm' : undefined;

const trailing = sticky(String.raw`,?\s+(?:(?:in|of)\s+the\s+(morning|afternoon|evening)|at\s+(night))\b`);

/** What surrounds a time: a lead ("at", "around") or a day beside it makes a bare figure a time. */
type Beside = { hasLead: boolean; hasDay: boolean; lead: string; part?: Clock };

/** Reads "2pm", "14:00", "half past two", "2-3pm", "9 to 11", "2ish", "tomorrow"-less parts of a day, with a zone. */
export function readClock(text: string, at: number, beside: Beside): ClockReading | undefined {
  const part = readPart(text, at);
  if (part !== undefined) return part;
  const first = readAtom(text, at);
  if (first === undefined) return undefined;
  const isBetween = /between/i.test(beside.lead);
  const link = matchAt(joined, text, first.end);
  const second =
    link === null || (/and/i.test(link[0]) && !isBetween)
      ? undefined
      : readAtom(text, first.end + link[0].length);
  const last = second ?? first;
  let { end } = last;
  const isAbout = matchAt(ish, text, end);
  end += isAbout?.[0].length ?? 0;
  const said = matchAt(trailing, text, end);
  end += said?.[0].length ?? 0;
  const inZone = matchAt(zone, text, end);
  end += inZone?.[0].length ?? 0;
  const isBare = first.isBare && last.isBare && said === null;
  // "at 5 sites", "Tuesday 3 reps": a bare figure is a time only at the end of its phrase.
  if (isBare && !isTimeLike(text, end, beside, first, second, isAbout !== null || inZone !== null))
    return undefined;
  const partHalf = beside.part === undefined ? undefined : beside.part.from < 720 ? 'am' : 'pm';
  const half = halfSaid(said?.[0] ?? '') ?? last.half ?? partHalf;
  const from = settle(first, second === undefined ? half : startHalf(first, last, half));
  const to = second === undefined ? from + (first.isWhole ? 60 : 1) : settle(last, half);
  const name = inZone?.[1]?.toLowerCase().replace(/\s+time/, '');
  return {
    clock: {
      from,
      to:
        to > from
          ? to
          : to + (last.isBare ? 720 : 1_440) > from
            ? to + (last.isBare ? 720 : 1_440)
            : from + 60,
      grain: first.isWhole ? 'hour' : 'minute',
      ...(isBare && { isBare }),
      ...(name !== undefined &&
        !/^(?:my|our)$/.test(name) &&
        (zoneWords[name] === undefined ? { isElsewhere: true } : { timeZone: zoneWords[name] })),
    },
    end,
  };
}

/** "11-2pm" starts in the morning, "2-3pm" in the afternoon. */
function startHalf(first: Atom, last: Atom, half: 'am' | 'pm' | undefined): 'am' | 'pm' | undefined {
  if (half !== 'pm' || !first.isBare) return half;
  const start = first.minutes % 720;
  return start < settle(last, 'pm') - 720 || last.minutes % 720 === 0 ? 'pm' : 'am';
}

function isTimeLike(
  text: string,
  end: number,
  beside: Beside,
  first: Atom,
  second: Atom | undefined,
  isMarked: boolean,
): boolean {
  // "Tue 24 Nov 10:00 with the CEO": beside a day, figures with a colon are a time whatever follows.
  if (first.hasMinutes === true && (beside.hasDay || /(?:\bat|@)\s*$/i.test(beside.lead))) return true;
  if (matchAt(ends, text, end) === null) return false;
  const isSpecific = !first.isWhole || second !== undefined || isMarked;
  return beside.hasLead || isSpecific;
}
