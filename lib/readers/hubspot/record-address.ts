import type { PageKind, PageSnapshot } from '../../core/contract/read.ts';

type RecordAddress = NonNullable<PageSnapshot['record']>;

/** HubSpot's object types; others (tickets, custom objects) are records that are no concern of ours. */
export const recordPages: Record<string, PageKind> = {
  '0-1': 'contact',
  '0-2': 'account',
  '0-3': 'deal',
  '0-136': 'lead',
};

const legacyTypes: Record<string, string> = { contact: '0-1', company: '0-2', deal: '0-3', ticket: '0-5' };

/** `/contacts/<portal>/record/<type>/<id>`, or the older `/contacts/<portal>/deal/<id>`. */
export function recordInAddress({ pathname }: URL): RecordAddress | null {
  const [, portal = '', type = '', legacy = '', id = ''] =
    /^\/contacts\/(\d{1,20})\/(?:record\/(\d{1,6}-\d{1,20})|(contact|company|deal|ticket))\/(\d{1,20})(?:\/|$)/.exec(
      pathname,
    ) ?? [];
  return id === '' ? null : { type: type || (legacyTypes[legacy] ?? ''), id, portal };
}

const legacyLists: Record<string, string> = { contacts: '0-1', companies: '0-2', deals: '0-3' };

/** `/contacts/<portal>/objects/<type>/views/…` or the older `/contacts/<portal>/deals/board`: the type of the rows; null on any other page. */
export function listInAddress({ pathname }: URL): string | null {
  const [, type, legacy = ''] =
    /^\/contacts\/\d{1,20}\/(?:objects\/(\d{1,6}-\d{1,20})|(contacts|companies|deals)\/(?:list|board))(?:\/|$)/.exec(
      pathname,
    ) ?? [];
  return type ?? legacyLists[legacy] ?? null;
}
