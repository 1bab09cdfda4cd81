import { findPlaybook } from '../playbook/playbook-of.ts';
import type { KnownPeople } from './known-people.ts';
import type { StoredRows } from './stored-rows.ts';
import type { GuardPlaybook } from './world.ts';

/** By address the playbook of the deal that somebody is part of, the last changed one of several, as in the panel. */
export function dealPlaybooks(
  { deals, playbooks }: StoredRows,
  people: KnownPeople,
): ReadonlyMap<string, GuardPlaybook> {
  if (!deals.some(({ playbook }) => playbook !== undefined)) return new Map();
  const oldestFirst = deals.toSorted((a, b) => a.updatedAt - b.updatedAt);
  const pairs = oldestFirst.flatMap((deal) => {
    const playbook = findPlaybook(playbooks, deal.playbook);
    return people.emails(deal.contactIds).map((email) => [email, playbook] as const);
  });
  return new Map([...new Map(pairs)].flatMap(([email, playbook]) => (playbook ? [[email, playbook]] : [])));
}
