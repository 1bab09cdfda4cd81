import { canSnooze, deliverRow, dismissRow, snoozeRow } from '../../core/guard/guard-row.ts';
import type { GuardRow } from '../../core/guard/world.ts';
import type { PromptRow } from '../../core/model/calendar-entities.ts';
import type { PromptId } from '../../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from '../database.ts';
import { getRow, liveRows, saveRow } from '../row-store.ts';
import type { Undo } from '../undo.ts';
import { changeSettings } from './settings.ts';

/** What the guard told since an instant (epoch ms), and whatever a clock that was set back has made of later ones. */
export const listPrompts = (db: SecondCallDatabase, since: number): Promise<PromptRow[]> =>
  liveRows(tableOf(db, 'prompts').where('toldAt').aboveOrEqual(since));

/** What was told under an id; a notification carries it. */
export const findPrompt = (db: SecondCallDatabase, id: string): Promise<PromptRow | undefined> =>
  getRow(db, 'prompts', id);

const save = (db: SecondCallDatabase, row: GuardRow): Promise<PromptRow> =>
  saveRow(db, 'prompts', { ...row, id: row.id as PromptId, meetings: [...row.meetings] });

/** Writes what is told for the first time, in one transaction; a row that stands already keeps the rep's answer. */
export const addPrompts = (db: SecondCallDatabase, rows: readonly GuardRow[]): Promise<void> =>
  db.transaction('rw', tableOf(db, 'prompts'), async () => {
    for (const row of rows) if ((await tableOf(db, 'prompts').get(row.id)) === undefined) await save(db, row);
  });

/** Changes a row by what is stored of it at that moment, or by `row` where the worker has not written it yet. */
const change = (
  db: SecondCallDatabase,
  row: GuardRow,
  next: (stored: GuardRow) => GuardRow,
): Promise<{ before: GuardRow; after: PromptRow }> =>
  db.transaction('rw', tableOf(db, 'prompts'), async () => {
    const before: GuardRow = (await getRow(db, 'prompts', row.id)) ?? row;
    return { before, after: await save(db, next(before)) };
  });

/** Notes that a prompt was shown; not where the rep has answered it meanwhile. */
export const markDelivered = (db: SecondCallDatabase, row: GuardRow, now: number): Promise<unknown> =>
  change(db, row, (stored) => (stored.snoozes === row.snoozes ? deliverRow(stored, now) : stored));

/** Notes that the rep has seen its notification; ids of others are none of a prompt's. */
export const noteSeen = (db: SecondCallDatabase, id: string): Promise<void> =>
  db.transaction('rw', tableOf(db, 'prompts'), async () => {
    const stored = await getRow(db, 'prompts', id);
    if (stored) await save(db, { ...stored, seenAt: db.surroundings.now() });
  });

/** Asks again in half an hour; what was put off twice stays as it is. */
export const snoozePrompt = (db: SecondCallDatabase, row: GuardRow): Promise<Undo> =>
  answer(db, row, (stored) => (canSnooze(stored) ? snoozeRow(stored, db.surroundings.now()) : stored));

/** No next step is needed: it is not told again. */
export const dismissPrompt = (db: SecondCallDatabase, row: GuardRow): Promise<Undo> =>
  answer(db, row, (stored) => dismissRow(stored, db.surroundings.now()));

/** The rep's answer. The undo takes it back as long as nothing was answered after it, and shows nothing again. */
async function answer(
  db: SecondCallDatabase,
  row: GuardRow,
  next: (stored: GuardRow) => GuardRow,
): Promise<Undo> {
  const { before, after } = await change(db, row, next);
  const deliveredAt = before.deliveredAt ?? after.updatedAt;
  const { snoozes, snoozedUntil, dismissedAt } = before;
  return () =>
    db.transaction('rw', tableOf(db, 'prompts'), async () => {
      const stored = await getRow(db, 'prompts', row.id);
      if (stored?.snoozes !== after.snoozes || stored.dismissedAt !== after.dismissedAt) return;
      await save(db, { ...stored, snoozes, snoozedUntil, dismissedAt, deliveredAt });
    });
}

type Mutes = { mutedMeetings?: readonly string[]; mutedPeople?: readonly string[] };

/** Adds meetings (uids) or people (addresses) that the rep does not want to hear of. */
export const mute = (
  db: SecondCallDatabase,
  { mutedMeetings = [], mutedPeople = [] }: Mutes,
): Promise<Undo> =>
  changeSettings(db, ({ guard }) => ({
    guard: {
      ...guard,
      mutedMeetings: [...new Set([...(guard?.mutedMeetings ?? []), ...mutedMeetings])],
      mutedPeople: [...new Set([...(guard?.mutedPeople ?? []), ...mutedPeople])],
    },
  }));
