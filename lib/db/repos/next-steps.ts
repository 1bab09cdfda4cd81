import type { NextStep } from '../../core/model/entities.ts';
import { tableOf, type SecondCallDatabase } from '../database.ts';
import { liveRows } from '../row-store.ts';
import { rowFunctions } from './row-functions.ts';

export const { save: saveNextStep, remove: removeNextStep } = rowFunctions('nextSteps');

/** Open next steps of all contacts that start inside [from, to), the earliest first. */
export async function listNextStepsBetween(
  db: SecondCallDatabase,
  from: number,
  to: number,
  limit = 200,
): Promise<NextStep[]> {
  const due = tableOf(db, 'nextSteps').where('startsAt').between(from, to);
  return liveRows(
    due.filter((step) => step.status === 'open'),
    limit,
  );
}
