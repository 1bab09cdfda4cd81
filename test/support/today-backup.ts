import { addBusinessDays } from '../../lib/core/schedule/business-days.ts';
import { instantOf, localDateOf } from '../../lib/core/schedule/zoned-time.ts';

type Rows = Record<string, Record<string, unknown>[]>;

const hour = 3_600_000;
const dayMs = 24 * hour;

const person = (id: string, name: string, firm: string) => ({
  id,
  name,
  emails: [`${name.split(' ')[0]?.toLowerCase()}@${firm}.example`],
});

/** A backup of a rep's week, told from `now`: one buyer for each thing that Today asks for, and one to be left in peace. */
export function todayBackup(now: number, timeZone: string): string {
  const today = localDateOf(now, timeZone);
  const at = (businessDays: number, time = '10:00') =>
    instantOf(addBusinessDays(today, businessDays, []), time, timeZone);
  const talk = (contactId: string, when: number, text: string): Rows => ({
    conversations: [
      {
        id: `talk-${contactId}`,
        kind: 'call',
        at: when,
        minutes: 25,
        outcome: 'held',
        contactIds: [contactId],
      },
    ],
    notes: [{ id: `note-${contactId}`, text, at: when, contactId, conversationId: `talk-${contactId}` }],
  });
  const tries = (contactId: string, days: number[]) =>
    days.map((day, index) => ({
      id: `try-${contactId}-${index}`,
      kind: index % 2 === 0 ? 'call' : 'email',
      at: at(day),
      contactId,
    }));
  const parts: Rows[] = [
    talk('ruth', at(-7), 'Errors cost them 3k a month. Wants it fixed before the audit in spring.'),
    talk('ivo', at(-6), 'Two people retype 200 delivery notes a week, it takes 15 hours.'),
    talk('nadia', at(-4), 'Her team re-keys invoices by hand.'),
    talk('lena', at(-20), 'Claims take 9 days to settle.'),
    talk('paul', at(-8), 'Busy until the move is done. Call me back in three months.'),
    {
      conversations: [
        { id: 'talk-owen', kind: 'meeting', at: at(-30), minutes: 30, outcome: 'held', contactIds: ['owen'] },
        { id: 'missed-owen', kind: 'meeting', at: at(-1), outcome: 'no_show', contactIds: ['owen'] },
      ],
    },
  ];
  const merged: Rows = {};
  for (const part of parts)
    for (const [table, rows] of Object.entries(part)) merged[table] = [...(merged[table] ?? []), ...rows];
  return JSON.stringify({
    format: 'second-call-backup',
    version: 3,
    exportedAt: now,
    ...merged,
    contacts: [
      person('ruth', 'Ruth Alcott', 'ferrowmill'),
      person('ivo', 'Ivo Marsh', 'tallowpeak'),
      person('nadia', 'Nadia Crewe', 'osterhelm'),
      person('owen', 'Owen Pell', 'gantrylane'),
      person('lena', 'Lena Voss', 'birkhafen'),
      person('paul', 'Paul Ferro', 'quarrelane'),
    ],
    deals: [{ id: 'deal-ruth', name: 'Ferrow Mill: error desk', contactIds: ['ruth'], createdAt: at(-9) }],
    touches: tries('lena', [-13, -9, -4]),
    nextSteps: [
      {
        id: 'step-ivo',
        contactId: 'ivo',
        text: 'Go through the payback on his figures',
        strength: 3,
        startsAt: instantOf(localDateOf(now + 2 * dayMs, timeZone), '14:00', timeZone),
        minutes: 30,
      },
      {
        id: 'step-nadia',
        contactId: 'nadia',
        text: 'Send the price list',
        strength: 1,
        startsAt: at(-1, '17:00'),
        homework: { ours: [{ text: 'Send the price list', dueAt: at(-1, '17:00') }], theirs: [] },
      },
    ],
    valueAssets: [
      {
        id: 'asset-notes',
        kind: 'case_study',
        title: 'How a haulier stopped retyping delivery notes',
        text: 'The desk went from 18 hours a week to 2.',
        pains: ['retype delivery notes', 'typing delivery notes takes hours'],
      },
    ],
  });
}
