import type { GuardMeeting } from '../../../../../lib/core/guard/world.ts';
import { makeRandom, type Random } from './random.ts';

export const minute = 60_000;
export const minutesOfDay = 1_440;

export type SimMeeting = GuardMeeting & { people: GuardMeeting['people'] };
export type Edit = { at: number; what: string; change: (calendar: SimMeeting[]) => SimMeeting[] };

/** Minutes after the life's start, both ends included. */
export type Span = { from: number; to: number };

export type Life = {
  seed: number;
  startsAt: number;
  minutes: number;
  calendar: SimMeeting[];
  edits: Edit[];
  zones: { at: number; timeZone: string }[];
  asleep: Span[];
  /** The clock shows so many minutes too few. */
  setBack: (Span & { by: number })[];
  quietHours: { from: number; to: number } | undefined;
  hasTwoCalendars: boolean;
};

const rep = 'maya@kestrelloop.example';
const buyers = [
  'sarah@harrowfinch.example',
  'tomas@harrowfinch.example',
  'ines@quarzo.example',
  'paul@gmail.com',
  'lena@gmail.com',
];
const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'] as const;
/** Midnights in UTC: plain weeks, a weekend, the nights on which Berlin, New York and Auckland change their clocks. */
const starts = [
  '2026-11-18',
  '2026-11-20',
  '2026-10-24',
  '2027-03-27',
  '2026-10-31',
  '2027-03-13',
  '2026-09-25',
];

function peopleOf(random: Random): SimMeeting['people'] {
  const guests = Array.from({ length: 1 + Number(random.isOnce(3)) }, () => random.pick(buyers));
  const inner = random.isOnce(12) ? ['olu@kestrelloop.example'] : [...new Set(guests)];
  const answer = () => (random.isOnce(8) ? 'declined' : random.pick(['accepted', 'needs_action', undefined]));
  const own = random.isOnce(15) ? 'declined' : 'accepted';
  return [{ email: rep, response: own }, ...inner.map((email) => ({ email, response: answer() }))];
}

/** Starts differ by the index, so that no two meetings are taken for copies of one event. */
function meetingOf(
  random: Random,
  life: Pick<Life, 'startsAt' | 'minutes'>,
  index: number,
  from = 0,
): SimMeeting {
  const day = random.below(Math.ceil(life.minutes / minutesOfDay) + 1);
  const clock = 7 * 60 + random.below(48) * 15;
  const startsAt = life.startsAt + Math.max(from, day * minutesOfDay + clock) * minute + index * minute;
  const isOfSeries = random.isOnce(6);
  return {
    uid: isOfSeries ? 'series' : `meeting-${index}`,
    recurrenceId: isOfSeries ? String(index) : undefined,
    startsAt,
    endsAt: startsAt + random.pick([15, 25, 30, 45, 60]) * minute,
    status: random.isOnce(15) ? 'cancelled' : 'confirmed',
    isAllDay: random.isOnce(25),
    people: peopleOf(random),
  };
}

function editOf(
  random: Random,
  life: Pick<Life, 'startsAt' | 'minutes'>,
  index: number,
  count: number,
): Edit {
  const at = random.below(life.minutes);
  const place = random.below(count);
  const touch =
    (mend: (meeting: SimMeeting) => SimMeeting) =>
    (calendar: SimMeeting[]): SimMeeting[] =>
      calendar.map((meeting, index) => (index === place ? mend(meeting) : meeting));
  const later = random.pick([15, 60, 180, 1_440, 2_880]) * minute;
  const extra = random.pick([15, 30]) * minute;
  const added = meetingOf(random, life, count + index, at);
  const people = peopleOf(random);
  const kinds: [string, Edit['change']][] = [
    ['booked', (calendar) => [...calendar, added]],
    ['booked again', (calendar) => [...calendar, added]],
    ['cancelled', touch((meeting) => ({ ...meeting, status: 'cancelled' }))],
    ['restored', touch((meeting) => ({ ...meeting, status: 'confirmed' }))],
    ['deleted', (calendar) => calendar.filter((_meeting, index) => index !== place)],
    ['extended', touch((meeting) => ({ ...meeting, endsAt: meeting.endsAt + extra }))],
    [
      'moved',
      touch((meeting) => ({
        ...meeting,
        startsAt: meeting.startsAt + later,
        endsAt: meeting.endsAt + later,
      })),
    ],
    ['other guests', touch((meeting) => ({ ...meeting, people }))],
  ];
  const [what, change] = random.pick(kinds);
  return { at, what, change };
}

function spans(random: Random, life: Pick<Life, 'minutes'>, most: number, longest: number): Span[] {
  return Array.from({ length: random.below(most + 1) }, () => {
    const from = random.below(life.minutes);
    return { from, to: from + 1 + random.below(longest) };
  });
}

/** A few days of a rep: a calendar, what happens to it, and what happens to the machine. */
export function makeLife(seed: number): Life {
  const random = makeRandom(seed);
  const life = {
    startsAt: Date.parse(`${random.pick(starts)}T00:00:00Z`),
    minutes: (2 + random.below(3)) * minutesOfDay,
  };
  const count = 2 + random.below(7);
  return {
    ...life,
    seed,
    calendar: Array.from({ length: count }, (_, index) => meetingOf(random, life, index)),
    edits: Array.from({ length: random.below(8) }, (_, index) => editOf(random, life, index, count)),
    zones: [0, ...(random.isOnce(3) ? [random.below(life.minutes)] : [])].map((at) => ({
      at,
      timeZone: random.pick(zones),
    })),
    asleep: spans(random, life, 3, random.isOnce(4) ? 2_500 : 400),
    setBack: random.isOnce(3)
      ? spans(random, life, 2, 600).map((span) => ({ ...span, by: random.pick([2, 20, 60, 180]) }))
      : [],
    quietHours: random.isOnce(3) ? { from: 22 * 60, to: 7 * 60 } : undefined,
    hasTwoCalendars: random.isOnce(3),
  };
}
