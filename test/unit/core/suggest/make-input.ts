import {
  type SuggestInput,
  type suggestInputSchema,
  suggestInputSchema as schema,
} from '../../../../lib/core/contract/suggest.ts';
import type { z } from '../../../../lib/core/model/zod.ts';

type Draft = Partial<z.input<typeof suggestInputSchema>>;

export const assets: SuggestInput['assets'] = [
  {
    id: 'case-orders',
    kind: 'case_study',
    title: 'How a freight forwarder stopped retyping orders',
    text: 'Their clerks went from typing orders all day to checking them. It took one spring.',
    pains: ['we retype orders by hand', 'manual order entry eats our week'],
    tags: ['order entry'],
  },
  {
    id: 'answer-sap',
    kind: 'answer',
    title: 'How the SAP connection works',
    text: 'It reads and writes SAP orders through the standard interface, without custom code.',
    pains: ['does it work with SAP'],
    tags: ['sap', 'integration'],
  },
  {
    id: 'insight-returns',
    kind: 'insight',
    title: 'What a wrong order costs a wholesaler',
    text: 'Most returns start with a typing mistake.',
    pains: ['too many returns', 'errors in orders'],
    tags: ['returns'],
  },
  {
    id: 'unrelated',
    kind: 'insight',
    title: 'Overtime law in Portugal',
    text: 'What changes for payslips next spring.',
    pains: ['payslips are wrong'],
    tags: ['payroll'],
  },
];

/** A whole input with an invented rep and buyer; what the case is about comes on top. */
export function makeInput(draft: Draft): SuggestInput {
  return schema.parse({
    id: 'case',
    now: '2026-11-19T09:00:00',
    timeZone: 'Europe/Berlin',
    self: { name: 'Maya Lindqvist', email: 'maya@kestrelloop.example', company: 'Kestrel Loop' },
    contact: {
      name: 'Sarah Okafor',
      email: 'sarah.okafor@harrowfinch.example',
      company: 'Harrow & Finch Logistics',
      title: 'VP Operations',
    },
    history: [],
    assets,
    ...draft,
  });
}
