import { useLiveQuery } from 'dexie-react-hooks';
import type { Settings } from '../core/model/settings.ts';
import { domainOf } from '../core/model/email-address.ts';
import { isFreeMailDomain } from '../core/model/free-mail-domains.ts';
import { listContacts } from '../db/repos/contacts.ts';
import { useDatabase } from './database-context.ts';
import { useSettings } from './use-settings.ts';

export type WhoYouAre = { name: string; email: string; company: string };

/** The rep as the settings hold it: a company's own domain makes colleagues, a mail provider's does not. */
export function selfOf({ name, email, company }: WhoYouAre, before: Settings['self']): Settings['self'] {
  const domain = domainOf(email);
  return {
    ...before,
    name: name.trim() || undefined,
    company: company.trim() || undefined,
    emails: [email, ...before.emails.slice(1)],
    domains:
      domain === '' || isFreeMailDomain(domain) ? before.domains : [...new Set([domain, ...before.domains])],
  };
}

/** The other way round, for a form. */
export const whoOf = ({ name = '', company = '', emails }: Settings['self']): WhoYouAre => ({
  name,
  company,
  email: emails[0] ?? '',
});

/**
 * Whether the first run is still to come, and its end; undefined while read. A profile filled from a backup has people
 * already: it is asked for the rep in the panel, not held up by a first run.
 */
export function useFirstRun() {
  const db = useDatabase();
  const { settings, save } = useSettings();
  const hasPeople = useLiveQuery(async () => (await listContacts(db, 1)).length > 0, [db]);
  const finish = async (who: WhoYouAre, withSamples: boolean): Promise<void> => {
    if (!settings) return;
    const changes = { self: selfOf(who, settings.self), welcomedAt: Date.now() };
    if (!withSamples) return void (await save(changes));
    // Loaded only where it is wanted: most panels open without it.
    const { addSampleData } = await import('../db/sample-data.ts');
    await addSampleData(db, Date.now(), changes);
  };
  const isFirst =
    settings && (settings.welcomedAt !== null ? false : hasPeople === undefined ? undefined : !hasPeople);
  return { settings, isFirst, finish };
}
