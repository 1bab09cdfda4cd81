import type { PageSnapshot } from '../core/contract/read.ts';

/** A record that says the same as the one before for so long is a double of it. */
export const longestHoldMs = 5_000;

const nameOf = ({ page, contact, account, deal }: PageSnapshot) =>
  page === 'deal' ? deal?.name : page === 'account' ? account?.name : contact?.name;

const isPerson = ({ page }: PageSnapshot) => page === 'contact' || page === 'lead';

/**
 * Whether a reading has the address of one record and still the words of the one before: an app changes the address
 * first and its page some moments later, in parts.
 */
function showsEarlier(seen: PageSnapshot, before: PageSnapshot): boolean {
  if (!seen.record || !before.record) return false;
  if (seen.record.id === before.record.id && seen.record.type === before.record.type) return false;
  const arePeople = isPerson(seen) && isPerson(before);
  const isSame = (one: string | undefined, other: string | undefined) => !!one && one === other;
  return (
    isSame(nameOf(seen), nameOf(before)) || (arePeople && isSame(seen.contact?.email, before.contact?.email))
  );
}

/** For one document: tells of each reading, with its time in ms, whether it has to wait for the page to catch up. */
export function recordHold(): (seen: PageSnapshot, now: number) => boolean {
  let shown: PageSnapshot | undefined;
  let held: { id: string; since: number } | undefined;
  return (seen, now) => {
    if (!seen.record) return false;
    const isEarlier = shown !== undefined && showsEarlier(seen, shown);
    if (isEarlier && held?.id !== seen.record.id) held = { id: seen.record.id, since: now };
    if (isEarlier && held && now - held.since < longestHoldMs) return true;
    shown = seen;
    return false;
  };
}
