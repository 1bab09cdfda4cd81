import type { Agenda } from './booking.ts';

const headings = [
  ['theirs', 'You bring'],
  ['ours', 'We bring'],
  ['decide', 'We decide'],
] as const satisfies readonly (readonly [keyof Agenda, string])[];

/** The agenda as the lines of an invitation, addressed to the buyer; a side with nothing has no heading. */
export const agendaLines = (agenda: Agenda): string[] =>
  headings.flatMap(([side, heading]) =>
    agenda[side].length === 0 ? [] : [`${heading}:`, ...agenda[side].map((point) => `- ${point}`)],
  );
