import { browser } from 'wxt/browser';
import type { PageKind, PageSnapshot } from '../core/contract/read.ts';
import { missedFields } from '../core/matching/missed-fields.ts';

/** When, in epoch ms, a field was last found, by which rule; last missed where it should stand; last told in two ways. */
export type FieldHealth = { rule?: string; seenAt?: number; missedAt?: number; conflictAt?: number };

export type SiteHealth = {
  /** What the page is of: under an address of its buyers' own only its reader knows. */
  app: string;
  lastReadAt: number;
  lastPage: PageKind;
  found: Record<string, string>;
  fields: Record<string, FieldHealth>;
};

/** `id`: of a site, or the match pattern of any other host. */
const keyOf = (id: string) => `health:${id}`;

/** Notes that a site was read: page kind, rule names and times only, no word of the page. */
export async function saveHealth(id: string, snapshot: PageSnapshot, now: number): Promise<void> {
  const before = await readHealth(id);
  const fields = { ...before?.fields };
  const note = (field: string, news: FieldHealth) => (fields[field] = { ...fields[field], ...news });
  for (const [key, rule] of Object.entries(snapshot.found)) {
    const [, kind, field = key] = /^(conflict|missed)\.(.+)$/.exec(key) ?? [];
    if (kind === 'conflict') note(field, { conflictAt: now });
    else if (kind === undefined) note(field, { rule, seenAt: now });
  }
  for (const field of missedFields(snapshot)) note(field, { missedAt: now });
  const { app, page, found } = snapshot;
  const health: SiteHealth = { app, lastReadAt: now, lastPage: page, found, fields };
  await browser.storage.session.set({ [keyOf(id)]: health });
}

export async function readHealth(id: string): Promise<SiteHealth | undefined> {
  const stored = await browser.storage.session.get<Record<string, SiteHealth | undefined>>(keyOf(id));
  return stored[keyOf(id)];
}
