import type { KnownPerson } from '../core/deal/missing-people.ts';
import { type DealReading, readDeal } from '../core/deal/read-deal.ts';
import type { Playbook } from '../core/playbook/playbook-schema.ts';
import { freshReader } from '../core/suggest/fresh-reader.ts';
import type { Readings } from '../db/stored-facts.ts';
import { keepingReader, type ReadBrief } from './keeping-reader.ts';

export type DealRequest = { people: ReadBrief[]; known: KnownPerson[]; playbook: Playbook };

/** What the notes say of a deal, and what was found anew in those of each person. */
export type DealAnswer = { reading: DealReading | undefined; found: Readings[] };

/** The job for a deal: its people's notes are read together. */
export const createDealJobs = () => ({
  readDeal: ({ people, known, playbook }: DealRequest): DealAnswer => {
    const readers = people.map((person) => keepingReader(person, freshReader));
    const persons = people.flatMap((person, at) => {
      const reader = readers[at]?.reader;
      return reader ? [{ ...person, reader }] : [];
    });
    const reading = readDeal({ people: persons, known, playbook });
    return {
      reading: reading && quotedOnly(reading),
      found: readers.map(({ used }, at) => new Map([...used].filter(([key]) => !people[at]?.facts.has(key)))),
    };
  },
});

/** Only the texts that are quoted go back: the others are long, and the panel has them. */
function quotedOnly(reading: DealReading): DealReading {
  const { needs, missing, history } = reading;
  const quoted = new Set(
    [...needs, ...missing].flatMap(({ evidence }) => evidence.map((one) => one.history)),
  );
  return {
    ...reading,
    history: history.map((entry, at) => (quoted.has(at) ? entry : { ...entry, text: undefined })),
  };
}
