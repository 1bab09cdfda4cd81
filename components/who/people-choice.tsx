import type { PagePerson } from '../../lib/core/contract/read.ts';
import type { Contact } from '../../lib/core/model/entities.ts';
import { Button } from '../ui/button.tsx';

type PeopleChoiceProps = {
  /** Known people that the page may mean: offered, not guessed. */
  candidates: Contact[];
  unknown: PagePerson[];
  onChoose: (contact: Contact) => void;
  onAdd: (person: PagePerson) => void;
};

const shown = 6;
const nameOf = ({ name, email }: PagePerson): string => name ?? email ?? '';

/** One click each: open a person who may be meant, or add one whom the page names and nobody knows. */
export function PeopleChoice({ candidates, unknown, onChoose, onAdd }: PeopleChoiceProps) {
  const addable = unknown.filter((person) => nameOf(person) !== '').slice(0, shown);
  if (candidates.length + addable.length === 0) return null;
  return (
    <div className="mt-1 flex flex-wrap gap-1">
      {candidates.slice(0, shown).map((contact) => (
        <Button key={contact.id} title={contact.emails[0]} onClick={() => onChoose(contact)}>
          {contact.name || contact.emails[0]}
        </Button>
      ))}
      {addable.map((person) => (
        <Button
          key={`${person.name} ${person.email}`}
          title={person.email}
          className="max-w-full truncate"
          onClick={() => onAdd(person)}
        >
          Add {nameOf(person)}
        </Button>
      ))}
    </div>
  );
}
