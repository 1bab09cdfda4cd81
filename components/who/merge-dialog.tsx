import { type ReactNode, useState } from 'react';
import type { Contact } from '../../lib/core/model/entities.ts';
import { useSamePerson } from '../../lib/hooks/use-same-person.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { undoable } from '../ui/toast.ts';
import { PersonPicker } from './person-picker.tsx';

type MergeDialogProps = { contact: Contact; isOpen: boolean; onClose: () => void };

const nameOf = ({ name, emails }: Pick<Contact, 'name' | 'emails'>): string =>
  name || (emails[0] ?? 'No name');

/** Joins another contact with this one, and shows what this one is made of, each part with a way out. */
export function MergeDialog({ contact, isOpen, onClose }: MergeDialogProps) {
  return (
    <Dialog title={`${nameOf(contact)}: the same person`} isOpen={isOpen} onClose={onClose}>
      <Parts contact={contact} onClose={onClose} />
    </Dialog>
  );
}

function Parts({ contact, onClose }: Omit<MergeDialogProps, 'isOpen'>) {
  const { likely, records, people, merge, split, splitOffRecord, splitOffEmail } = useSamePerson(contact);
  const [isPicking, setPicking] = useState(false);
  const run = (what: ReturnType<typeof merge>, words: string) => {
    undoable(what, words);
    onClose();
  };
  const take = (other: Contact) => {
    if (other.id === contact.id) return setPicking(false);
    run(merge(other), `${nameOf(other)} is ${nameOf(contact)} now`);
  };
  const { emails } = contact;
  return (
    <div className="flex flex-col gap-2">
      <section aria-label="Merge with">
        <p className="text-xs text-muted">
          Notes, talks and deals of both become those of {nameOf(contact)}. You can split them again later.
        </p>
        <div className="mt-1 flex flex-wrap gap-1">
          {likely.map((other) => (
            <Button
              key={other.id}
              look="small"
              className="wrap-anywhere text-left"
              onClick={() => take(other)}
            >
              Merge with {nameOf(other)}
              {other.name && other.emails[0] ? ` (${other.emails[0]})` : ''}
            </Button>
          ))}
          <Button look="small" aria-expanded={isPicking} onClick={() => setPicking(!isPicking)}>
            Merge with another contact
          </Button>
        </div>
        {isPicking && <PersonPicker onChoose={take} onCancel={() => setPicking(false)} />}
      </section>
      <PartList
        name="Linked records"
        parts={records.map((record) => ({
          key: record.key,
          name: record.name,
          detail: record.detail,
          run: () => run(splitOffRecord(record), `${record.name} split off`),
        }))}
      />
      <PartList
        name="Addresses"
        parts={(emails.length > 1 ? emails : []).map((email) => ({
          key: email,
          name: email,
          run: () => run(splitOffEmail(email), `${email} is a contact of its own`),
        }))}
      />
      <PartList
        name="Merged people"
        parts={people.map((person) => ({
          key: person.id,
          name: nameOf(person),
          detail: person.name ? person.emails[0] : undefined,
          run: () => run(split(person), `${nameOf(person)} split off, with what was theirs`),
        }))}
      />
    </div>
  );
}

type Part = { key: string; name: string; detail?: ReactNode; run: () => void };

function PartList({ name, parts }: { name: string; parts: Part[] }) {
  if (parts.length === 0) return null;
  return (
    <section aria-label={name}>
      <h3 className="text-xs font-semibold text-muted">{name}</h3>
      <ul className="divide-y divide-edge">
        {parts.map(({ key, name: part, detail, run }) => (
          <li key={key} className="flex items-center justify-between gap-2 py-0.5">
            <span dir="auto" className="min-w-0 text-sm wrap-anywhere">
              {part}
              {detail && <span className="block text-xs text-muted">{detail}</span>}
            </span>
            <Button look="quiet" aria-label={`Split off ${part}`} onClick={run}>
              Split off
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
