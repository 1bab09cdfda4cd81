import type { PageSnapshot } from '../core/contract/read.ts';
import { pageRecordOf } from '../core/crm/page-record-of.ts';
import { planRecord, writeRecord } from '../db/crm-links.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { getSettings } from '../db/repos/settings.ts';
import { isSameContent } from '../db/same-content.ts';

/** A record and where it stands; `origin` is the page's. */
export type RecordReport = { page: PageSnapshot; origin: string | undefined };

export type RecordPorts = {
  wait: (ms: number) => Promise<void>;
  /** What the same document shows by now; undefined where it is gone. */
  readAgain: () => Promise<PageSnapshot | undefined>;
};

/** A page that is being built shows the record before, or half of this one, for a moment. */
const standsAfter = 1_700;

/**
 * Whether two readings agree in all that is written by: they are of one record that stands still. Field by field, since the
 * browser's store sorts them.
 */
const isSameReading = (one: PageSnapshot, other: PageSnapshot): boolean =>
  isSameContent({ said: saidBy(one) }, { said: saidBy(other) });

const saidBy = ({ app, page, record, contact, account, deal, people }: PageSnapshot) => ({
  app,
  page,
  record,
  contact,
  account,
  deal,
  people,
});

/**
 * Remembers what an open CRM record says of people, companies and deals who are known, once it has stood for a moment. May be
 * cut off anywhere: the next report of the page is judged the same, and nothing is written twice. Returns whether something
 * was written.
 */
export async function noteRecord(
  db: SecondCallDatabase,
  { page, origin }: RecordReport,
  { wait, readAgain }: RecordPorts,
): Promise<boolean> {
  if (!pageRecordOf(page, origin)) return false;
  const { welcomedAt } = await getSettings(db);
  // Nothing is kept before the rep has read what is.
  if (welcomedAt === null || (await planRecord(db, page, origin)).length === 0) return false;
  await wait(standsAfter);
  const again = await readAgain();
  if (!again || !isSameReading(again, page)) return false;
  return (await writeRecord(db, again, origin)) > 0;
}
