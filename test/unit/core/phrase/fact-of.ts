import type { Fact, FactKind } from '../../../../lib/core/contract/facts.ts';
import type { Voice } from '../../../../lib/core/phrase/said.ts';

export const voice: Voice = {
  contactName: 'Sarah Okafor',
  company: 'Harrow & Finch Logistics',
  selfName: 'Maya Lindqvist',
  selfCompany: 'Kestrel Loop',
};

/** A fact on the words between «» of a note, or on the whole note. */
export function factOf(
  kind: FactKind,
  marked: string,
  more: Partial<Fact> = {},
): { fact: Fact; text: string } {
  const open = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const start = Math.max(0, open);
  const end = open < 0 ? text.length : marked.indexOf('»') - 1;
  return { fact: { kind, quote: text.slice(start, end), start, end, rule: 'test/any', ...more }, text };
}
