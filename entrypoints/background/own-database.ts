import { openDatabase } from '../../lib/db/database.ts';

/** The worker's one connection; it opens with the first query. */
export const db = openDatabase();
