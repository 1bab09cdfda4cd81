import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../../lib/core/contract/read.ts';
import { openDatabase, tableOf } from '../../../lib/db/database.ts';
import { saveContact } from '../../../lib/db/repos/contacts.ts';
import { saveSettings } from '../../../lib/db/repos/settings.ts';
import { noteRecord } from '../../../lib/worker/note-record.ts';

const start = Date.UTC(2026, 10, 12, 9);
const origin = 'https://crm.peverel.example';
const deal = (stage: string, said: Partial<PageSnapshot> = {}): PageSnapshot => ({
  app: 'espocrm',
  page: 'deal',
  record: { type: 'Opportunity', id: 'd1' },
  deal: { name: 'Night count', stage },
  people: [{ name: 'Jonas Reuter', email: 'jonas@peverel.example' }],
  found: {},
  ...said,
});

let opened = 0;

/** A worker with one known person; `again` is what the page shows when it is read the second time. */
async function worker(welcomedAt: number | null = start) {
  opened += 1;
  let now = start;
  let waits = 0;
  const db = openDatabase(`records-${opened}`, { now: () => now });
  await saveSettings(db, { welcomedAt });
  await saveContact(db, { name: 'Jonas Reuter', emails: ['jonas@peverel.example'] });
  const hear = (page: PageSnapshot, again: PageSnapshot | undefined = page) =>
    noteRecord(
      db,
      { page, origin },
      {
        wait: (ms) => {
          now += ms;
          waits += 1;
          return Promise.resolve();
        },
        readAgain: () => Promise.resolve(again),
      },
    );
  const stages = async () =>
    (await tableOf(db, 'deals').toArray()).map((row) => row.stages?.map(({ stage }) => stage));
  return { db, hear, stages, waits: () => waits };
}

describe('a record that was reported', () => {
  it('is written once it has stood, and a second report costs neither a wait nor a write', async () => {
    const { hear, stages, waits, db } = await worker();
    expect(await hear(deal('Proposal'))).toBe(true);
    expect(await stages()).toEqual([['Proposal']]);
    const before = await tableOf(db, 'deals').toArray();
    expect(await hear(deal('Proposal'))).toBe(false);
    expect([waits(), await tableOf(db, 'deals').toArray()]).toEqual([1, before]);
  });

  it('is the same where the browser has sorted its fields', async () => {
    const { hear, stages } = await worker();
    const { record, ...rest } = deal('Proposal');
    expect(
      await hear(deal('Proposal'), { ...rest, record: record && { id: record.id, type: record.type } }),
    ).toBe(true);
    expect(await stages()).toEqual([['Proposal']]);
  });

  it('follows a changed stage', async () => {
    const { hear, stages } = await worker();
    await hear(deal('Proposal'));
    await hear(deal('Negotiation'));
    await hear(deal('Proposal'));
    expect(await stages()).toEqual([['Proposal', 'Negotiation', 'Proposal']]);
  });

  it.each<[string, PageSnapshot | undefined]>([
    ['shows another stage a moment later', deal('Negotiation')],
    ['shows another record', deal('Proposal', { record: { type: 'Opportunity', id: 'd2' } })],
    ['shows other people', deal('Proposal', { people: [] })],
    ['shows another app', deal('Proposal', { app: 'odoo' })],
  ])('is not written where the page %s', async (_what, again) => {
    const { hear, stages } = await worker();
    expect(await hear(deal('Proposal'), again)).toBe(false);
    expect(await stages()).toEqual([]);
  });

  it('is not written where the page is gone', async () => {
    const { db, stages } = await worker();
    const gone = { wait: () => Promise.resolve(), readAgain: () => Promise.resolve(undefined) };
    expect(await noteRecord(db, { page: deal('Proposal'), origin }, gone)).toBe(false);
    expect(await stages()).toEqual([]);
  });

  it('is written once where two reports of it wait at once', async () => {
    const { hear, stages } = await worker();
    const written = await Promise.all([hear(deal('Proposal')), hear(deal('Proposal'))]);
    expect(written.filter(Boolean)).toHaveLength(1);
    expect(await stages()).toEqual([['Proposal']]);
  });

  it('is not written before the rep has read what is kept, nor from a page that is no record', async () => {
    const early = await worker(null);
    expect(await early.hear(deal('Proposal'))).toBe(false);
    const { hear, waits } = await worker();
    expect(await hear(deal('Proposal', { page: 'other' }))).toBe(false);
    expect(waits()).toBe(0);
  });
});
