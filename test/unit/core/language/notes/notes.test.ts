import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../../lib/core/language/extract-facts.ts';
import { cast } from '../support/check-rule.ts';
import type { NoteCase } from '../support/note-case.ts';
import { crm } from './crm.ts';
import { deskNotes } from './desk-notes.ts';
import { deskTalks } from './desk-talks.ts';
import { fieldNotes } from './field-notes.ts';
import { houseRules } from './house-rules.ts';
import { mails } from './mails.ts';
import { prose } from './prose.ts';
import { shorthand } from './shorthand.ts';
import { talks } from './talks.ts';

const read = ({ text, turns, source = 'notes' }: NoteCase) =>
  extractFacts({ ...cast, source, text, turns: turns?.map((turn) => ({ ...turn })) });

describe.each([
  ['shorthand', shorthand],
  ['prose', prose],
  ['crm', crm],
  ['talks', talks],
  ['mails', mails],
  ['field notes', fieldNotes],
  ['desk notes', deskNotes],
  ['desk talks', deskTalks],
  ['house rules', houseRules],
] as const)('%s', (_style, cases) => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', (_name, note) => {
    const facts = read(note);
    const told = facts.map(({ kind, quote }) => `${kind}: ${quote}`);
    for (const [kind, words, more = {}] of note.has) {
      const found = facts.filter((fact) => fact.kind === kind && fact.quote.includes(words));
      expect(found, `${kind} with "${words}" in ${JSON.stringify(told, null, 1)}`).toContainEqual(
        expect.objectContaining(more),
      );
    }
    for (const barred of note.hasNot) {
      const [kind, words] = typeof barred === 'string' ? [barred, ''] : barred;
      expect(facts.filter((fact) => fact.kind === kind && fact.quote.includes(words))).toEqual([]);
    }
  });
});
