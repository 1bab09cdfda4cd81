import { byStrength, isReminder } from '../core/guard/prompt-order.ts';
import { reconcile } from '../core/guard/reconcile.ts';
import { makeTalksOf, type TalkOfPrompt } from '../core/guard/talk-of-prompt.ts';
import type { GuardRow, StandingPrompt } from '../core/guard/world.ts';
import type { Contact } from '../core/model/entities.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { loadGuard } from './guard-world.ts';
import { rowsOfEach } from './rows-of-each.ts';

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
  const talksOf = makeTalksOf(world);
  const named = await withContacts(
    db,
    sorted.map((prompt) => talksOf(prompt).slice(0, mostTalks)),
  );
  const reminders = sorted.flatMap((prompt, index) => {
    const row = rowOf.get(prompt.id);
    return row === undefined
      ? []
      : [{ prompt, row, talks: named[index] ?? [], isUnsure: world.isCalendarUnsure === true }];
  });
  const later = found.prompts.map(({ at }) => at).filter((at) => at > now);
  return { reminders, lookAt: Math.min(found.nextAt, changesAt, ...later) };
}

/** Looks up all people at once: hundreds of requests would hold up whoever is looked up next. */
async function withContacts(db: SecondCallDatabase, talks: TalkOfPrompt[][]): Promise<ReminderTalk[][]> {
  const emails = talks.flat().flatMap(({ outside }) => outside.map(({ email }) => email));
  const found = await db.transaction('r', tableOf(db, 'contacts'), async () =>
    rowsOfEach(db, 'contacts', 'emails', emails),
  );
  const contactOf = new Map<string, Contact>();
  for (const contact of found)
    for (const email of contact.emails) if (!contactOf.has(email)) contactOf.set(email, contact);
  return talks.map((of) =>
    of.map((talk) => {
      const [contact] = talk.outside.flatMap(({ email }) => contactOf.get(email) ?? []);
      return { ...talk, contact };
    }),
  );
}
