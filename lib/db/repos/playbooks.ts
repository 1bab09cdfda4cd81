import type { PlaybookRow } from '../../core/model/calendar-entities.ts';
import { tableOf, type SecondCallDatabase } from '../database.ts';
import { liveRows } from '../row-store.ts';
import { rowFunctions } from './row-functions.ts';

export const { save: savePlaybook, remove: removePlaybook } = rowFunctions('playbooks');

/** The rep's own playbooks, the oldest first. */
export async function listPlaybooks(db: SecondCallDatabase): Promise<PlaybookRow[]> {
  const rows = await liveRows(tableOf(db, 'playbooks').toCollection());
  return rows.sort((a, b) => a.createdAt - b.createdAt);
}

/** How many deals name this playbook: they go by the rep's chosen one when it is gone. */
export const countDealsWith = (db: SecondCallDatabase, id: string): Promise<number> =>
  tableOf(db, 'deals')
    .filter((deal) => deal.deletedAt === null && deal.playbook === id)
    .count();
