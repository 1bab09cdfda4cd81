import type { HistoryEntry, SuggestInput } from '../contract/suggest.ts';
import type { NoteId } from '../model/ids.ts';
import type { Playbook } from '../playbook/playbook-schema.ts';
import { makeContext, type Reader } from '../suggest/context.ts';
import { deciders } from '../suggest/deciders.ts';
import { gatherMaterial } from '../suggest/material.ts';
import { type FoundNeed, findNeeds } from '../suggest/needs.ts';
import { type KnownPerson, missingPeople } from './missing-people.ts';

/** What is held of one of a deal's people, and how it is read. `noteIds`: the note that each entry tells. */
export type DealPerson = {
  input: Omit<SuggestInput, 'id'>;
  noteIds: readonly (NoteId | undefined)[];
  reader: Reader;
};

export type DealReading = {
  /** The four things to know by the end of call two (R21). */
  needs: FoundNeed[];
  /** People with a say who are not on the deal. */
  missing: ReturnType<typeof missingPeople>;
  /** What the evidence of both counts in, oldest first, and with whom each entry was. */
  history: HistoryEntry[];
  whose: (string | undefined)[];
};

type Told = { entry: HistoryEntry; person: DealPerson; index: number };

/** The histories of several people as one; an entry that several share, as a note of their common talk, stands once. */
function mergedHistory(people: readonly DealPerson[]): Told[] {
  const seen = new Set<string>();
  const told = people.flatMap((person) =>
    person.input.history.flatMap((entry, index): Told[] => {
      const noteId = person.noteIds[index];
      const key = noteId ?? `${entry.type} ${entry.at} ${entry.text}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ entry, person, index }];
    }),
  );
  return told.toSorted((a, b) => Date.parse(a.entry.at) - Date.parse(b.entry.at));
}

type Asked = {
  people: readonly DealPerson[];
  /** Everybody on the deal, and the rep. */
  known: readonly KnownPerson[];
  playbook: Playbook;
};

/** What the notes of all its people say of a deal; undefined where it has no people. */
export function readDeal({ people, known, playbook }: Asked): DealReading | undefined {
  const [first] = people;
  if (!first) return undefined;
  const told = mergedHistory(people);
  const history = told.map(({ entry }) => entry);
  const reader: Reader = {
    factsOf: (_entry, at) => {
      const { entry, person, index } = told[at] ?? {};
      return entry && person && index !== undefined ? person.reader.factsOf(entry, index) : [];
    },
    findDates: first.reader.findDates,
  };
  const { now, timeZone, self } = first.input;
  // Each text is read with the person whom it was with; of the deal as a whole nobody is "you".
  const context = makeContext({ now, timeZone, self, contact: {}, history }, playbook, reader);
  return {
    needs: findNeeds({ context, material: gatherMaterial(context) }),
    missing: missingPeople(deciders(context), [...known, { name: self.name }]),
    history,
    whose: told.map(({ person }) => person.input.contact.name),
  };
}
