import { useMemo } from 'react';
import type { PageSnapshot } from '../core/contract/read.ts';
import type { Deal } from '../core/model/entities.ts';
import { instantOf, localDateOf } from '../core/schedule/zoned-time.ts';
import { rememberDeal } from '../db/crm-links.ts';
import { addOwnTask } from '../db/today-actions.ts';
import type { Undo } from '../db/undo.ts';
import { useDatabase } from './database-context.ts';

const noon = '12:00';

/** What can be done about a deal on screen. */
export function useDealActions() {
  const db = useDatabase();
  return useMemo(
    () => ({
      /** A task of the rep's own in Today, due today (R18). */
      makeTask: ({ name }: Deal, { now, timeZone }: { now: number; timeZone: string }): Promise<Undo> =>
        addOwnTask(db, {
          text: `Agree on a next step: ${name}`.slice(0, 500),
          dueAt: instantOf(localDateOf(now, timeZone), noon, timeZone),
        }),
      /** The deal of a page becomes one of ours, with those of its people who are known. */
      remember: (snapshot: PageSnapshot, origin: string | undefined): Promise<Undo> =>
        rememberDeal(db, snapshot, origin).then(({ undo }) => undo),
    }),
    [db],
  );
}
