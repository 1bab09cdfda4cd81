import * as fc from 'fast-check';
import { consultative } from '../../lib/core/playbook/consultative.ts';
import type { Backup } from '../../lib/core/model/backup-schema.ts';
import { start } from './open-test-database.ts';

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const ms = fc.integer({ min: 0, max: 4_102_444_800_000 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const row = { id, createdAt: ms, updatedAt: ms };
const rows = <T extends { id: string }>(shape: fc.Arbitrary<T>) =>
  fc.uniqueArray(shape, { maxLength: 6, selector: (one) => one.id });

const tables = fc.record({
  contacts: rows(
    fc.record({
      ...row,
      name: text,
      emails: fc.array(fc.emailAddress(), { maxLength: 2 }),
      title: optional(text),
      channel: optional(fc.constantFrom('call', 'email')),
      crmKeys: optional(
        fc.array(
          text.map((part) => `odoo/${part}`),
          { maxLength: 2 },
        ),
      ),
      notCrmKeys: optional(fc.constant(['close/c/lead/9'])),
      merged: optional(
        fc.array(
          fc.record({
            id,
            into: id,
            mergedAt: ms,
            name: text,
            emails: fc.array(fc.emailAddress(), { maxLength: 1 }),
            title: optional(text),
            gave: fc.constant({ emails: [], crmKeys: ['odoo/x'], notCrmKeys: [], fields: ['title'] }),
            rows: fc.dictionary(fc.constantFrom('notes', 'deals'), fc.array(id, { maxLength: 2 })),
            both: fc.constant({}),
            used: fc.array(fc.record({ assetId: id, at: ms }), { maxLength: 1 }),
          }),
          { maxLength: 1 },
        ),
      ),
    }),
  ),
  accounts: rows(fc.record({ ...row, name: text, domains: fc.array(fc.domain(), { maxLength: 2 }) })),
  deals: rows(
    fc.record({
      ...row,
      name: text,
      contactIds: fc.array(id, { maxLength: 2 }),
      amount: optional(text),
      closeDate: optional(text),
      stages: optional(fc.array(fc.record({ stage: text, seenAt: ms }), { maxLength: 2 })),
    }),
  ),
  conversations: rows(
    fc.record({
      ...row,
      kind: fc.constantFrom('call', 'meeting', 'email', 'voicemail'),
      at: ms,
      contactIds: fc.array(id, { maxLength: 2 }),
      minutes: optional(fc.integer({ min: 0, max: 90 })),
      buyerChange: optional(fc.record({ kind: fc.constantFrom('priority', 'nothing'), text })),
    }),
  ),
  notes: rows(
    fc.record({
      ...row,
      text,
      at: ms,
      contactId: optional(id),
      conversationId: optional(id),
      openUntil: optional(ms),
    }),
  ),
  touches: rows(
    fc.record({
      ...row,
      kind: fc.constantFrom('call', 'info_sent'),
      at: ms,
      contactId: id,
      text: optional(text),
    }),
  ),
  nextSteps: rows(
    fc.record({
      ...row,
      contactId: id,
      text,
      strength: fc.integer({ min: 0, max: 4 }),
      startsAt: optional(ms),
      agenda: fc.array(text, { maxLength: 2 }),
    }),
  ),
  valueAssets: rows(
    fc.record({
      ...row,
      kind: fc.constantFrom('case_study', 'answer'),
      title: text,
      pains: fc.array(text, { maxLength: 2 }),
    }),
  ),
  callPlans: rows(fc.record({ ...row, contactId: id, change: text })),
  factReviews: rows(
    fc.record({
      ...row,
      noteId: id,
      contactId: id,
      kind: fc.constantFrom('pain', 'deadline', 'next_step'),
      quote: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      start: fc.nat(),
      verdict: fc.constantFrom('dismissed', 'corrected'),
      change: fc.record({
        kind: optional(fc.constantFrom('goal', 'stall')),
        by: optional(fc.constantFrom('us', 'them')),
        date: optional(text),
        due: optional(fc.constantFrom('2027-02-01', '2027-02-01T14:30')),
      }),
    }),
  ),
  calendars: rows(
    fc.record({
      ...row,
      kind: fc.constantFrom('google', 'caldav', 'ics', 'ics_file'),
      name: text,
      isOn: fc.boolean(),
      secret: optional(
        fc.record({ address: optional(fc.webUrl()), user: optional(text), password: optional(text) }),
      ),
      parts: fc.array(fc.record({ id: text, name: text, isCounted: fc.boolean() }), { maxLength: 2 }),
    }),
  ),
  meetings: rows(
    fc.record({
      ...row,
      calendarId: id,
      uid: id,
      recurrenceId: optional(text),
      title: text,
      startsAt: ms,
      endsAt: ms,
      startsOn: optional(fc.constantFrom('2026-11-20')),
      organizer: optional(fc.record({ email: fc.emailAddress() })),
      attendees: fc.array(
        fc.record({ email: fc.emailAddress(), response: optional(fc.constantFrom('accepted', 'declined')) }),
        { maxLength: 3 },
      ),
    }),
  ),
  prompts: rows(
    fc.record({
      ...row,
      kind: fc.constantFrom('ended_no_next_step', 'teaser_due'),
      meetings: fc.array(id, { maxLength: 2 }),
      at: ms,
      toldAt: ms,
      snoozes: fc.integer({ min: 0, max: 2 }),
      dismissedAt: optional(ms),
    }),
  ),
  playbooks: rows(fc.record({ ...row, playbook: fc.constant(consultative) })),
  tasks: rows(
    fc.record({
      ...row,
      kind: fc.constantFrom('own', 'ours', 'no_next_step'),
      text,
      dueAt: ms,
      contactId: optional(id),
      doneAt: optional(ms),
    }),
  ),
  settings: fc.constantFrom([], [{ playbook: 'high-velocity', welcomedAt: 7, self: { name: 'Ruth' } }]),
});

/** Files as somebody might write them: every table, fields left out, references that lead nowhere. */
export const backupFile: fc.Arbitrary<string> = tables.map((all) =>
  JSON.stringify({ format: 'second-call-backup', version: 3, exportedAt: start, ...all }),
);

/** What a database holds, in an order that two databases can be compared by. */
export function comparable({ exportedAt: _when, ...tables }: Backup): object {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const sorted = Object.entries(tables).map(([name, rows]) => [
    name,
    Array.isArray(rows) ? [...rows].sort(byId) : rows,
  ]);
  return JSON.parse(JSON.stringify(Object.fromEntries(sorted)));
}
