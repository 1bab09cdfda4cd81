import type { PagePerson } from '../../lib/core/contract/read.ts';
import type { Contact } from '../../lib/core/model/entities.ts';
import { Button } from '../ui/button.tsx';

type PeopleChoiceProps = {
  /** Known people that the page may mean: offered, not guessed. */
  candidates: Contact[];
  unknown: PagePerson[];
  /** The page is the record of somebody unknown. */
  isNewFirst: boolean;
  onChoose: (contact: Contact) => void;
  onAdd: (person: PagePerson) => void;
};

const shown = 6;
const nameOf = ({ name, email }: PagePerson): string => name ?? email ?? '';
/** "Ana Lima (ana@castelltools.example)" where the page may mean two people of that name. */
const labelOf = (name: string, detail: string | undefined, names: string[]): string =>
  detail && detail !== name && names.indexOf(name) !== names.lastIndexOf(name) ? `${name} (${detail})` : name;

/** One click each: open a person who may be meant, or add one whom the page names and nobody knows. */
export function PeopleChoice({ candidates, unknown, isNewFirst, onChoose, onAdd }: PeopleChoiceProps) {
  const addable = unknown.filter((person) => nameOf(person) !== '').slice(0, shown);
  if (candidates.length + addable.length === 0) return null;
  const known = candidates.slice(0, shown).map((contact) => ({
    contact,
    name: contact.name || (contact.emails[0] ?? ''),
  }));
  const names = [...known.map(({ name }) => name), ...addable.map(nameOf)];
  const choices = [
    known.map(({ contact, name }) => (
      <Button
        key={contact.id}
        title={contact.emails[0]}
        className="truncate"
        onClick={() => onChoose(contact)}
      >
        {labelOf(name, contact.emails[0] ?? contact.title, names)}
      </Button>
    )),
    addable.map((person) => (
      <Button
        key={`${person.name} ${person.email}`}
        title={person.email}
        className="truncate"
        onClick={() => onAdd(person)}
      >
        Add {labelOf(nameOf(person), person.email, names)}
      </Button>
    )),
  ];
  return <div className="mt-1 flex flex-wrap gap-1">{isNewFirst ? choices.toReversed() : choices}</div>;
}
