import type { Contact } from '../model/entities.ts';
import { lendable, type MergedPerson } from '../model/merged-person.ts';

type Lists = 'emails' | 'crmKeys' | 'notCrmKeys';
type Moved = Pick<MergedPerson, 'rows' | 'both' | 'used'>;
/** Fields to write; `undefined` takes one away. */
type Patch = Partial<Contact>;

const most = 50;
const without = (list: readonly string[] = [], gone: readonly string[]): string[] =>
  list.filter((one) => !gone.includes(one));
/** Lists that may be left out are left out where they are empty. */
const orNone = (list: string[]): string[] | undefined => (list.length > 0 ? list : undefined);

/**
 * What a contact becomes with another one taken in: its own fields and its main address win, what it has not is filled in.
 * `moved` are the rows that go over; all that is needed to take the two apart again is kept.
 */
export function takeIn(keep: Contact, other: Contact, mergedAt: number, moved: Moved): Patch {
  const given = (list: Lists): string[] =>
    without(other[list], keep[list] ?? []).slice(0, most - (keep[list]?.length ?? 0));
  // A record that one of them is and the other is not: linked is what the rep sees, and can be split off again.
  const crmKeys = given('crmKeys');
  const gave: MergedPerson['gave'] = {
    emails: given('emails'),
    crmKeys,
    notCrmKeys: without(given('notCrmKeys'), [...(keep.crmKeys ?? []), ...crmKeys]),
    fields: lendable.filter((field) => keep[field] === undefined && other[field] !== undefined),
  };
  const { id, name, emails, title, phone, accountId, channel, timeZone, notCrmKeys } = other;
  const own = { id, name, emails, title, phone, accountId, channel, timeZone, notCrmKeys };
  const entry = { ...own, crmKeys: other.crmKeys, into: keep.id, mergedAt, gave, ...moved };
  return {
    ...Object.fromEntries(gave.fields.map((field) => [field, other[field]])),
    emails: [...keep.emails, ...gave.emails],
    crmKeys: orNone([...(keep.crmKeys ?? []), ...gave.crmKeys]),
    notCrmKeys: orNone([...(keep.notCrmKeys ?? []), ...gave.notCrmKeys]),
    merged: [...(keep.merged ?? []), ...(other.merged ?? []), entry],
  };
}

/** Who can be split off again as a next step: those whom this contact itself took in, not those who came with them. */
export const mergedPeople = ({ id, merged = [] }: Contact): MergedPerson[] =>
  merged.filter(({ into }) => into === id);

/** What the kept contact and the other one become when they are taken apart; a field that was changed since stays. */
export function takeOut(keep: Contact, person: MergedPerson): { keep: Patch; other: Patch } {
  const {
    gave,
    into: _into,
    mergedAt: _mergedAt,
    rows: _rows,
    both: _both,
    used: _used,
    id,
    ...own
  } = person;
  const lent = gave.fields.filter((field) => keep[field] === person[field]);
  const rest = (keep.merged ?? []).filter((one) => one.id !== id);
  const back = cameWith(rest, id);
  return {
    keep: {
      ...Object.fromEntries(lent.map((field) => [field, undefined])),
      emails: without(keep.emails, gave.emails),
      crmKeys: orNone(without(keep.crmKeys, gave.crmKeys)),
      notCrmKeys: orNone(without(keep.notCrmKeys, gave.notCrmKeys)),
      merged: orNoMerged(rest.filter((one) => !back.includes(one))),
    },
    other: { ...own, merged: orNoMerged(back), mergedInto: undefined, deletedAt: null },
  };
}

const orNoMerged = (list: MergedPerson[]) => (list.length > 0 ? list : undefined);

/** Those who had been taken in by this one, and by them in turn. */
function cameWith(list: readonly MergedPerson[], id: string): MergedPerson[] {
  const own = list.filter(({ into }) => into === id);
  return [
    ...own,
    ...own.flatMap((one) =>
      cameWith(
        list.filter((other) => other !== one),
        one.id,
      ),
    ),
  ];
}
