import { digestFrom } from '../core/guard/digest.ts';
import { digestId, digestOf, notificationOf } from '../core/guard/notification-of.ts';
import { countsOnBadge, isReminder } from '../core/guard/prompt-order.ts';
import type { GuardRow, StandingPrompt, World } from '../core/guard/world.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { markDelivered } from '../db/repos/prompts.ts';
import type { GuardPorts } from './guard-ports.ts';

/** What a look found: prompts that stand, and every row behind them. */
export type Looked = {
  now: number;
  world: World;
  rows: readonly GuardRow[];
  prompts: readonly StandingPrompt[];
};

/** How long ago a notification that went with the browser is worth showing again. */
const showAgainFor = 2 * 3_600_000;

/**
 * Tells what is due: shown first and noted after, each under its row's id, so that a worker which was killed in between
 * shows the same notification again in its own place. Gives when the next digest is due, where something waits for it.
 */
export async function deliver(
  db: SecondCallDatabase,
  looked: Looked,
  { hasNotifications, isFreshStart }: { hasNotifications: boolean; isFreshStart: boolean },
  ports: GuardPorts,
): Promise<number | undefined> {
  const { now, world, rows } = looked;
  const prompts = looked.prompts.filter(({ at }) => at <= now);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const note = async (prompt: StandingPrompt) => {
    const row = rowOf.get(prompt.id);
    if (row) await markDelivered(db, row, now);
  };
  const due = prompts.filter(({ isDue }) => isDue);
  const missed = due.filter((prompt) => prompt.delivery === 'digest' && isReminder(prompt));
  const isDigestDue = missed.length > 0 && digestFrom(now, world, rows) <= now;

  await ports.setBadge(prompts.filter(countsOnBadge).length);
  await takeAnswered(hasNotifications ? prompts : [], ports);
  if (hasNotifications && isFreshStart) await showAgain(looked, ports);
  for (const prompt of due) {
    if (missed.includes(prompt)) continue;
    if (prompt.delivery === 'notification' && hasNotifications) await ports.notify(notificationOf(prompt));
    await note(prompt);
  }
  if (isDigestDue) {
    if (hasNotifications) {
      // In the place of an older one it would come without a sound.
      await ports.takeNotification(digestId);
      await ports.notify(digestOf(missed));
    }
    for (const prompt of missed) await note(prompt);
  }
  return missed.length > 0 && !isDigestDue ? digestFrom(now, world, rows) : undefined;
}

/** Takes away what the calendar, the rep or the time has answered meanwhile, what was put off, and all where none are wanted. */
async function takeAnswered(prompts: readonly StandingPrompt[], ports: GuardPorts): Promise<void> {
  const standing = new Set(prompts.filter(({ isPutOff }) => !isPutOff).map(({ id }) => id));
  const shown = await ports.shownNotifications();
  for (const id of shown) {
    const isOver = id === digestId ? standing.size === 0 : !standing.has(id);
    if (isOver) await ports.takeNotification(id);
  }
}

/**
 * A browser that closes, or an update, takes its notifications along. What was shown in the last two hours and still
 * stands comes once more unless it was seen, which nobody can tell of all; what is older stands on the badge and in the panel.
 */
async function showAgain({ now, rows, prompts }: Looked, ports: GuardPorts): Promise<void> {
  const shown = new Set(await ports.shownNotifications());
  const unseen = rows.filter(({ seenAt }) => seenAt === undefined);
  const deliveredAt = new Map(unseen.map((row) => [row.id, row.deliveredAt ?? 0]));
  for (const prompt of prompts) {
    const isFresh = now - (deliveredAt.get(prompt.id) ?? 0) < showAgainFor;
    const isGone = prompt.delivery === 'notification' && !prompt.isPutOff && !shown.has(prompt.id);
    if (isFresh && isGone) await ports.notify(notificationOf(prompt));
  }
}
