/** A record of a CRM, as its reader names it. `portal`: whose CRM it is, where the app has many customers. */
export type CrmRecord = { app: string; portal: string; type: string; id: string };

/** One record of all CRMs, as text: `hubspot/4411/0-1/51`. Each part is escaped, so two records never share a key. */
export const crmKey = ({ app, portal, type, id }: CrmRecord): string =>
  [app, portal, type, id].map(encodeURIComponent).join('/');

/** The record of a key; none for a text that is no key. */
export function crmRecordOf(key: string): CrmRecord | undefined {
  const [app, portal, type, id, ...rest] = key.split('/').map(decoded);
  if (!app || portal === undefined || !type || !id || rest.length > 0) return undefined;
  return { app, portal, type, id };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
