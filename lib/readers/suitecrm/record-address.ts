import type { PageSnapshot } from '../../core/contract/read.ts';

type Asked = { module: string; action: string; record: string };

const idForm = /^[\w-]{1,64}$/;
const moduleForm = /^[A-Za-z]\w{0,60}$/;

/**
 * What is asked of SuiteCRM 7: `index.php?module=Contacts&action=DetailView&record=<id>`, or the same behind
 * `#ajaxUILoc=` where pages are loaded by script. Null on another app's address.
 */
function askedOf({ search, hash }: URL): Asked | null {
  const inHash = new URLSearchParams(hash.slice(1, 5_000)).get('ajaxUILoc');
  const query = new URLSearchParams(
    inHash === null ? search.slice(0, 5_000) : inHash.replace(/^[^?]*\??/, ''),
  );
  const module = query.get('module') ?? '';
  if (!moduleForm.test(module)) return null;
  return { module, action: query.get('action') ?? '', record: query.get('record') ?? '' };
}

/** `#/contacts/record/<id>` of SuiteCRM 8, whose modules are in small letters. */
const inVersion8 = /^#\/([a-z][\w-]{0,60})\/record\/([\w-]{1,64})(?:[/?].*)?$/;

/** Module and id of the open record, as the address writes them. */
export function recordInAddress(url: URL): NonNullable<PageSnapshot['record']> | null {
  const [, type, id] = inVersion8.exec(url.hash) ?? [];
  if (type && id) return { type, id };
  const asked = askedOf(url);
  if (asked?.action !== 'DetailView' || !idForm.test(asked.record)) return null;
  return { type: asked.module, id: asked.record };
}

/** The module whose records an address lists; null on any other page. */
export function listInAddress(url: URL): string | null {
  const asked = askedOf(url);
  return asked && /^(?:index|ListView)?$/.test(asked.action) ? asked.module : null;
}

/** Whether an address has the form of SuiteCRM's: a module in the query, or the routes of version 8. */
export const isAddress = (url: URL): boolean => askedOf(url) !== null || url.hash.startsWith('#/');
