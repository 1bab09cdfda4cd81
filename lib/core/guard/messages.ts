import { normalizeEmail } from '../model/email-address.ts';
import { spokenDay } from '../phrase/spoken-time.ts';
import { isoDay } from '../schedule/calendar-day.ts';
import type { Due } from './due.ts';
import type { Scene } from './scene.ts';
import type { PromptKind, World } from './world.ts';

type Said = { who: string; isMany: boolean; day: string; isUnsure: boolean };

/** One plain sentence with what and who, and the one thing to do. Nothing in it but names and days of the input. */
const sentences: Record<PromptKind, (said: Said) => string> = {
  before_end: ({ who }) => `Your call${who} is nearly over and nothing is booked yet. When is the next one?`,
  ended_no_next_step: ({ who, isMany, isUnsure }) => {
    const calls = isMany ? 'Your calls' : 'Your call';
    if (isUnsure) return `${calls}${who} ended. ${isMany ? 'Are the next ones' : 'Is the next one'} booked?`;
    return `${calls}${who} ended and nothing is booked. ${isMany ? 'When are the next ones?' : 'When is the next one?'}`;
  },
  gap_too_long: ({ who, day }) => `Your next meeting${who} is only ${day}. Could it be sooner?`,
  teaser_due: ({ who, day }) => `You meet${who} ${day}. Send something of value ahead today.`,
  no_show: ({ who }) => `Your meeting${who} did not happen. Offer new times, lightly and without blame.`,
  buyer_change_missing: ({ who }) => `What changed for the buyer in your call${who}? One line is enough.`,
};

const readable = (name: string): string => name.replaceAll(/[\p{C}\s]+/gu, ' ').trim();

/** The names that a calendar has for addresses; an address without one stands for itself. */
function namesOf(world: World, emails: ReadonlySet<string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const { people } of world.meetings)
    for (const { email, name } of people) {
      const address = normalizeEmail(email);
      if (name !== undefined && emails.has(address) && !names.has(address) && readable(name) !== '')
        names.set(address, readable(name).slice(0, 60));
    }
  return names;
}

/** "Ada", "Ada and Ben", "Ada, Ben and others". */
function joined(names: readonly string[]): string {
  const [first = '', second, third] = names;
  if (second === undefined) return first;
  return third === undefined ? `${first} and ${second}` : `${first}, ${second} and others`;
}

function whoIn(due: Due, names: ReadonlyMap<string, string>): string[] {
  const outside = due.meeting?.outside ?? [];
  const there = outside.filter(({ hasDeclined }) => !hasDeclined);
  return (there.length > 0 ? there : outside).map(({ email }) => names.get(email) ?? email.slice(0, 60));
}

const onDay = (day: string): string => (/^(?:today|tomorrow)$/.test(day) ? day : `on ${day}`);

/** Says what is due, of one meeting or of the calls of one block, in the order of their ends. */
export function makeSay(scene: Scene, dues: readonly Due[]): (told: readonly Due[]) => string {
  const { now, timeZone, world, days } = scene;
  const outside = dues.flatMap(({ meeting }) => meeting?.outside ?? []);
  const names = namesOf(world, new Set(outside.map(({ email }) => email)));
  return (told) => {
    const [first] = told;
    if (first === undefined) return '';
    const who = joined([...new Set(told.flatMap((due) => whoIn(due, names)))]);
    const day = first.about === undefined ? '' : spokenDay(isoDay(days.dayOf(first.about)), now, timeZone);
    const verb = first.kind === 'teaser_due' ? '' : ' with';
    return sentences[first.kind]({
      who: who === '' ? '' : `${verb} ${who}`,
      isMany: told.length > 1,
      day: onDay(day),
      isUnsure: world.isCalendarUnsure === true,
    });
  };
}
