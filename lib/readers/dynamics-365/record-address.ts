export type RecordAddress = { type: string; id: string };

/** Older links name the table by its number (Microsoft Learn, "Open apps, forms, views, dialogs with a URL"). */
const tables: Readonly<Record<string, string>> = { 1: 'account', 2: 'contact', 3: 'opportunity', 4: 'lead' };

/** `main.aspx?pagetype=entityrecord&etn=contact&id=<guid>`, the id in any case, with or without braces. */
export function recordInAddress(url: URL): RecordAddress | null {
  const values = valuesIn(url);
  if (values.get('pagetype') !== 'entityrecord') return null;
  const type = values.get('etn') ?? tables[values.get('etc') ?? ''] ?? '';
  const [, id] = /^\{?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\}?$/.exec(values.get('id') ?? '') ?? [];
  return /^\w{1,128}$/.test(type) && id ? { type, id } : null;
}

export const isList = (url: URL): boolean => valuesIn(url).get('pagetype') === 'entitylist';

/** Also on a company's own server: no other app has records under such an address. */
export const isDynamics365 = (_document: Document, url: URL): boolean => recordInAddress(url) !== null;

/** The address's values by small names; on any other page none. Names and ids are not told apart by their case. */
function valuesIn({ pathname, searchParams }: URL): ReadonlyMap<string, string> {
  if (!/\/main\.aspx$/i.test(pathname)) return new Map();
  return new Map(
    [...searchParams].map(([name, value]) => [name.toLowerCase(), value.trim().toLowerCase()] as const),
  );
}
