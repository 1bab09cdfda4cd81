import { byStrength, isReminder } from '../core/guard/prompt-order.ts';
import { reconcile } from '../core/guard/reconcile.ts';
import { type TalkOfPrompt, talksOfPrompt } from '../core/guard/talk-of-prompt.ts';
import type { GuardRow, StandingPrompt } from '../core/guard/world.ts';
import type { Contact } from '../core/model/entities.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { loadGuard } from './guard-world.ts';
import { liveRows } from './row-store.ts';

/** A meeting of a reminder; `contact` is the first of its people who is one. */
export type ReminderTalk = TalkOfPrompt & { contact?: Contact | undefined };

/** A prompt that stands, with its row, what it is about, and whether no calendar could prove what it says. */
export type Reminder = {
  prompt: StandingPrompt;
  row: GuardRow;
  /** Several after a block of calls, the last one first. */
  talks: ReminderTalk[];
  isUnsure: boolean;
};

export type Reminders = {
  /** The strongest first; those that are put off come last. */
  reminders: Reminder[];
  /** When to look again at the latest, epoch ms. */
  lookAt: number;
};

/** A longer block is worked off from Today. */
const mostTalks = 6;

/**
 * What the guard has to tell at `now`, without writing it down: the same look as the worker's, for the panel. What a
 * debrief asks has a place of its own beside its buyer, so it is not among these.
 */
export async function loadReminders(
  db: SecondCallDatabase,
  now: number,
  timeZone: string,
): Promise<Reminders> {
  const { world, rows, changesAt = Infinity } = await loadGuard(db, now, timeZone);
  const found = reconcile(now, world, rows);
  const rowOf = new Map([...rows, ...found.rows].map((row) => [row.id, row]));
  const standing = found.prompts.filter((prompt) => isReminder(prompt) && prompt.at <= now);
  const sorted = standing.toSorted((a, b) => Number(a.isPutOff) - Number(b.isPutOff) || byStrength(a, b));
  const withTalks = async (prompt: StandingPrompt): Promise<Reminder[]> => {
    const row = rowOf.get(prompt.id);
    if (row === undefined) return [];
    const about = talksOfPrompt(world, prompt).slice(0, mostTalks);
    const talks = await Promise.all(
      about.map(async (talk) => ({ ...talk, contact: await firstContact(db, talk) })),
    );
    return [{ prompt, row, talks, isUnsure: world.isCalendarUnsure === true }];
  };
  // In one transaction: hundreds of their own would hold up whoever is looked up next.
  const reminders = await db.transaction('r', tableOf(db, 'contacts'), async () =>
    Promise.all(sorted.map(withTalks)),
  );
  const later = found.prompts.map(({ at }) => at).filter((at) => at > now);
  return { reminders: reminders.flat(), lookAt: Math.min(found.nextAt, changesAt, ...later) };
}

async function firstContact(db: SecondCallDatabase, { outside }: TalkOfPrompt): Promise<Contact | undefined> {
  const emails = outside.map(({ email }) => email);
  const table = tableOf(db, 'contacts');
  const known = await Promise.all(emails.map((email) => liveRows(table.where('emails').equals(email))));
  return known.flat()[0];
}
