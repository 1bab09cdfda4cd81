import type { PageKind, PageSnapshot } from '../contract/read.ts';
import { crmKey } from '../model/crm-key.ts';

/** In which table a page's record is remembered. A lead is a person who is no contact of the CRM's yet. */
export const recordTables = {
  contact: 'contacts',
  lead: 'contacts',
  account: 'accounts',
  deal: 'deals',
} as const satisfies Partial<Record<PageKind, string>>;

export type RecordPage = keyof typeof recordTables;
export type RecordTable = (typeof recordTables)[RecordPage];

/** A record of the page as we remember it: in which table, and by which key. */
export type PageRecord = { table: RecordTable; key: string };

const longestKey = 2_000;

const isRecordPage = (page: PageKind): page is RecordPage => page in recordTables;

/**
 * The record that is open on a page, by its address; none on any other page. `origin` ("https://crm.castell.example") tells
 * whose CRM it is where the reader does not.
 */
export function pageRecordOf(
  { app, page, record }: PageSnapshot,
  origin: string | undefined,
): PageRecord | undefined {
  if (!record || !isRecordPage(page)) return undefined;
  const portal = record.portal ?? URL.parse(origin ?? '')?.host;
  if (!portal || !record.type || !record.id) return undefined;
  const key = crmKey({ app, portal, type: record.type, id: record.id });
  return key.length > longestKey ? undefined : { table: recordTables[page], key };
}
