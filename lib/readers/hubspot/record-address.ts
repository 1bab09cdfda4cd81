import type { PageKind } from '../../core/contract/read.ts';

export type RecordAddress = { type: string; id: string };

/** HubSpot's object types; others (tickets, custom objects) are records that are no concern of ours. */
export const recordPages: Record<string, PageKind> = { '0-1': 'contact', '0-2': 'account', '0-3': 'deal' };

const legacyTypes: Record<string, string> = { contact: '0-1', company: '0-2', deal: '0-3', ticket: '0-5' };

/** `/contacts/<portal>/record/<type>/<id>`, or the older `/contacts/<portal>/deal/<id>`. */
export function recordInAddress({ pathname }: URL): RecordAddress | null {
  const [, type = '', id = ''] =
    /^\/contacts\/\d+\/(?:record\/(\d+-\d+)|contact|company|deal|ticket)\/(\d+)(?:\/|$)/.exec(pathname) ?? [];
  if (id === '') return null;
  return { type: type || legacyTypes[pathname.split('/')[3] ?? ''] || '', id };
}

/** `/contacts/<portal>/objects/<type>/views/…`, the type of the rows; null on any other page. */
export function listInAddress({ pathname }: URL): string | null {
  return /^\/contacts\/\d+\/objects\/(\d+-\d+)(?:\/|$)/.exec(pathname)?.[1] ?? null;
}
