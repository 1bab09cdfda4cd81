import type { NextStep } from '../../core/model/entities.ts';
import { tableOf, type SecondCallDatabase } from '../database.ts';
import { liveRows } from '../row-store.ts';
import { rowFunctions } from './row-functions.ts';

export const { save: saveNextStep, remove: removeNextStep } = rowFunctions('nextSteps');

/** Open next steps of all contacts that start inside [from, to), the earliest first. */
export const listNextStepsBetween = (
  db: SecondCallDatabase,
  from: number,
  to: number,
  limit = 200,
): Promise<NextStep[]> =>
  // One request by an index; a filter would walk every step that was ever done.
  liveRows(
    tableOf(db, 'nextSteps').where('[status+startsAt]').between(['open', from], ['open', to]).limit(limit),
  );
