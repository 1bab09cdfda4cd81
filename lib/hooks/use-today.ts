import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Contact } from '../core/model/entities.ts';
import type { ContactId, DealId } from '../core/model/ids.ts';
import { laterDays } from '../core/today/later-days.ts';
import { layTasks } from '../core/today/today.ts';
import type { TodayItem } from '../core/today/today-item.ts';
import { getContact } from '../db/repos/contacts.ts';
import { listTasks } from '../db/repos/tasks.ts';
import { addOwnTask, closeDeal, finishItem, snoozeItem } from '../db/today-actions.ts';
import { useDatabase } from './database-context.ts';
import { readTodayLines } from './read-today.ts';
import { writeFollowUp } from './write-follow-up.ts';

export type { TodayItem } from '../core/today/today-item.ts';

export type TodayState = {
  /** The dearest first. */
  items: TodayItem[];
  /** To when a line can be put off, epoch ms. */
  laterDays: number[];
};

/** What there is to do, live, and anew with every `minute`; undefined until it is first read. */
export function useToday(minute: number): TodayState | undefined {
  const db = useDatabase();
  const read = useLiveQuery(() => readTodayLines(db, Date.now()), [db, minute]);
  // Apart from the lines, whose reading may wait for the rules of the language: a live query loses track over that.
  const answer = useLiveQuery(
    async () =>
      read && {
        read,
        tasks: await listTasks(
          db,
          read.lines.map(({ id }) => id),
        ),
      },
    [db, read],
  );
  return useMemo(() => {
    if (!answer) return undefined;
    const { lines, rows } = answer.read;
    return {
      items: layTasks(lines, answer.tasks, rows),
      laterDays: laterDays(rows.now, rows.timeZone, rows.holidays),
    };
  }, [answer]);
}

/** What a rep can say to a line of Today; all of it gives an undo. */
export function useTodayActions() {
  const db = useDatabase();
  return useMemo(
    () => ({
      finish: (item: TodayItem) => finishItem(db, item),
      snooze: (item: TodayItem, until: number) => snoozeItem(db, item, until),
      addTask: (task: { text: string; dueAt: number }) => addOwnTask(db, task),
      closeDeal: (id: DealId, status: 'won' | 'lost') => closeDeal(db, id, status),
      write: (id: ContactId) => writeFollowUp(db, id),
      find: (id: ContactId): Promise<Contact | undefined> => getContact(db, id),
    }),
    [db],
  );
}
