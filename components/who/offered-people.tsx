import type { PageSnapshot } from '../../lib/core/contract/read.ts';
import type { Contact } from '../../lib/core/model/entities.ts';
import type { PageGroup, PeopleOnPage } from '../../lib/hooks/use-person-on-screen.ts';
import { groupWords } from './group-words.ts';
import { PeopleChoice } from './people-choice.tsx';
import { WhoIsIt } from './who-is-it.tsx';

type OfferedPeopleProps = {
  page: PeopleOnPage;
  /** Who is shown already, and whoever else the deal or company has. */
  contact: Contact | undefined;
  group: PageGroup | undefined;
  snapshot: PageSnapshot;
  origin: string | undefined;
  isNewFirst: boolean;
  onChoose: (contact: Contact) => void;
};

/** Whom the page may mean: what is to be asked first, then each of them with one click. */
export function OfferedPeople(props: OfferedPeopleProps) {
  const { page, contact, group, snapshot, origin, isNewFirst, onChoose } = props;
  const { ask, unknown } = page;
  const others = (group?.people ?? page.candidates).filter(({ id }) => id !== contact?.id && id !== ask?.id);
  return (
    <>
      {group?.last && contact?.id === group.last.id && !page.contact && (
        <p className="text-xs">{groupWords(group)}</p>
      )}
      {!contact && <WhoIsIt {...page} snapshot={snapshot} origin={origin} />}
      <PeopleChoice
        candidates={others}
        // Somebody new is added once it is clear that she is nobody who is known.
        unknown={ask ? [] : unknown}
        isNewFirst={isNewFirst}
        onChoose={onChoose}
        onAdd={(person) => void page.add(person).then(onChoose)}
      />
    </>
  );
}
