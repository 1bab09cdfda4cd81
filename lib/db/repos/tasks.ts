import type { Task } from '../../core/model/calendar-entities.ts';
import { tableOf, type SecondCallDatabase } from '../database.ts';
import { getRows, liveRows } from '../row-store.ts';
import { rowFunctions } from './row-functions.ts';

export const { get: getTask, save: saveTask, remove: removeTask } = rowFunctions('tasks');

const own = 'own ';

/** The rep's word on lines of Today, by the lines' ids; most lines have none. */
export const listTasks = (db: SecondCallDatabase, ids: readonly string[]): Promise<Task[]> =>
  getRows(db, 'tasks', ids);

/** The id of a task that the rep types, so that those are found without the others. */
export const ownTaskId = (id: string): Task['id'] => `${own}${id}` as Task['id'];

/** What the rep typed, done or not. */
export const listOwnTasks = (db: SecondCallDatabase): Promise<Task[]> =>
  liveRows(tableOf(db, 'tasks').where('id').startsWith(own));
