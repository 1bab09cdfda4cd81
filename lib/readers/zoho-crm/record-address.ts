import type { PageSnapshot } from '../../core/contract/read.ts';

type RecordAddress = NonNullable<PageSnapshot['record']>;

const inPath =
  /^\/crm\/(?:org(\d{1,20})\/)?tab\/([A-Za-z]\w{0,60})(?:\/(?:(\d{1,25})(?:\/.*)?|custom-view\/.*)?)?$/;

/**
 * `/crm/org<id>/tab/<Module>/<record>`, without the organisation where a user has one only; or the older
 * `/crm/EntityInfo.do?module=<Module>&id=<record>`. A module keeps this name whatever the customer calls it.
 */
export function recordInAddress({ pathname, searchParams }: URL): RecordAddress | null {
  const [, portal, module, record] = inPath.exec(pathname) ?? [];
  const isOlder = /^\/crm\/(?:\w+\/)?EntityInfo\.do$/.test(pathname);
  const type = isOlder ? /^[A-Za-z]\w{0,60}$/.exec(searchParams.get('module') ?? '')?.[0] : module;
  const id = isOlder ? /^\d{1,25}$/.exec(searchParams.get('id') ?? '')?.[0] : record;
  return type && id ? { type, id, ...(portal && { portal }) } : null;
}

/** The module of whose records an address shows several; null on any other page. */
export const listInAddress = ({ pathname }: URL): string | null => inPath.exec(pathname)?.[2] ?? null;
