import type { CallPlan } from '../../core/model/entities.ts';
import type { ContactId } from '../../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from '../database.ts';
import { liveRows } from '../row-store.ts';
import { rowFunctions } from './row-functions.ts';

export const { save: saveCallPlan } = rowFunctions('callPlans');

/** The plan for the next call with this contact (R1): the last one written. */
export async function findCallPlan(
  db: SecondCallDatabase,
  contactId: ContactId,
): Promise<CallPlan | undefined> {
  const plans = await liveRows(tableOf(db, 'callPlans').where('contactId').equals(contactId));
  return plans.sort((a, b) => b.updatedAt - a.updatedAt)[0];
}
