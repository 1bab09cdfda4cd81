import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ContactId, DealId } from '../../lib/core/model/ids.ts';
import { tableOf } from '../../lib/db/database.ts';
import { removeAccount, saveAccount } from '../../lib/db/repos/accounts.ts';
import { findCallPlan, saveCallPlan } from '../../lib/db/repos/call-plans.ts';
import { getContact, listContacts, removeContact, saveContact } from '../../lib/db/repos/contacts.ts';
import { getConversation, saveConversation } from '../../lib/db/repos/conversations.ts';
import { listDealsOfContact, saveDeal } from '../../lib/db/repos/deals.ts';
import { listNextStepsBetween, saveNextStep } from '../../lib/db/repos/next-steps.ts';
import { getNote, removeNote, saveNote } from '../../lib/db/repos/notes.ts';
import { getSettings, saveSettings } from '../../lib/db/repos/settings.ts';
import { saveTouch } from '../../lib/db/repos/touches.ts';
import { listValueAssets, markAssetUsed, saveValueAsset } from '../../lib/db/repos/value-assets.ts';
import { recentRows } from '../../lib/db/row-store.ts';
import { hour, openTestDatabase, start } from './open-test-database.ts';

describe('saving a row', () => {
  it('fills in what every row carries', async () => {
    const { db } = openTestDatabase('beefbeef');
    const contact = await saveContact(db, { name: 'Ines', emails: [' INES@Talverde.example'] });
    expect(contact).toEqual({
      id: 'id-1',
      ownerId: 'local',
      createdAt: start,
      updatedAt: start,
      clock: `${start}-0000-beefbeef`,
      deletedAt: null,
      name: 'Ines',
      emails: ['ines@talverde.example'],
    });
    expect(await getContact(db, contact.id)).toEqual(contact);
  });

  it('changes the given fields only, takes one away with undefined, and moves the clock', async () => {
    const { db, wait } = openTestDatabase();
    const { id } = await saveContact(db, { name: 'Ines', title: 'CEO', phone: '1' });
    wait(5);
    const changed = await saveContact(db, { id, title: undefined, phone: '2' });
    expect(changed).toMatchObject({ name: 'Ines', phone: '2', createdAt: start, updatedAt: start + 5 });
    expect(changed.title).toBeUndefined();
    expect(changed.clock).toContain(`${start + 5}-0000`);
  });

  it('refuses a bad row and writes nothing', async () => {
    const { db } = openTestDatabase();
    await expect(saveContact(db, { name: 'x'.repeat(2_001) })).rejects.toThrow(/name/);
    await expect(saveContact(db, { id: 'new' as ContactId, phone: '1' })).rejects.toThrow(/name/);
    expect(await tableOf(db, 'contacts').count()).toBe(0);
  });

  it('keeps one node id for a profile', async () => {
    const { db } = openTestDatabase('00000001');
    await db.open();
    db.close();
    await db.open();
    expect(db.node).toBe('00000001');
    expect(await db.table('device').toArray()).toEqual([{ id: 'device', node: '00000001' }]);
  });
});

describe('deleting', () => {
  it('hides a row from every read and brings it back', async () => {
    const { db, wait } = openTestDatabase();
    const note = await saveNote(db, { text: 'a', at: start });
    wait(1);
    const undo = await removeNote(db, note.id);
    expect(await getNote(db, note.id)).toBeUndefined();
    expect(await tableOf(db, 'notes').count()).toBe(1);
    await undo();
    const back = await getNote(db, note.id);
    expect(back).toMatchObject({ text: 'a', deletedAt: null });
    expect((back?.clock ?? '') > note.clock).toBe(true);
  });

  it('does not undo over a later change', async () => {
    const { db } = openTestDatabase();
    const { id } = await saveNote(db, { text: 'a', at: start });
    const undo = await removeNote(db, id);
    await saveNote(db, { id, text: 'written again' });
    await undo();
    expect((await getNote(db, id))?.text).toBe('written again');
  });

  it('takes a contact out with all that is theirs alone, and puts all of it back', async () => {
    const { db } = openTestDatabase();
    const [ines, paul] = [await saveContact(db, { name: 'Ines' }), await saveContact(db, { name: 'Paul' })];
    const alone = await saveConversation(db, { kind: 'call', at: start, contactIds: [ines.id] });
    const both = await saveConversation(db, { kind: 'call', at: start, contactIds: [ines.id, paul.id] });
    await saveNote(db, { text: 'a', at: start, contactId: ines.id });
    await saveTouch(db, { kind: 'email', at: start, contactId: ines.id });
    await saveNextStep(db, { contactId: ines.id, text: 'x', strength: 1 });
    await saveCallPlan(db, { contactId: ines.id, change: 'sees the cost' });
    const deal = await saveDeal(db, { name: 'D', contactIds: [ines.id, paul.id] });
    const living = async () => {
      const tables = [
        'contacts',
        'conversations',
        'notes',
        'touches',
        'nextSteps',
        'callPlans',
        'deals',
      ] as const;
      const all = await Promise.all(tables.map((name) => tableOf(db, name).toArray()));
      return all.map((rows) => rows.filter(({ deletedAt }) => deletedAt === null).length);
    };
    const undo = await removeContact(db, ines.id);
    expect(await living()).toEqual([1, 1, 0, 0, 0, 0, 1]);
    expect(await getConversation(db, both.id)).toMatchObject({ contactIds: [paul.id] });
    expect(await listDealsOfContact(db, ines.id)).toEqual([]);
    await undo();
    expect(await living()).toEqual([2, 2, 1, 1, 1, 1, 1]);
    expect(await getConversation(db, both.id)).toMatchObject({ contactIds: [ines.id, paul.id] });
    expect(await getConversation(db, alone.id)).toBeDefined();
    expect((await listDealsOfContact(db, ines.id)).map(({ id }) => id)).toEqual([deal.id]);
  });

  it('takes an account off its people and deals, which stay', async () => {
    const { db } = openTestDatabase();
    const account = await saveAccount(db, { name: 'Talverde', domains: ['@Talverde.example'] });
    const contact = await saveContact(db, { name: 'Ines', accountId: account.id });
    await saveDeal(db, { name: 'D', accountId: account.id });
    const undo = await removeAccount(db, account.id);
    expect((await getContact(db, contact.id))?.accountId).toBeUndefined();
    await undo();
    expect((await getContact(db, contact.id))?.accountId).toBe(account.id);
  });
});

describe('lists', () => {
  it('give the last changed contacts first and no deleted ones, also within a limit', async () => {
    const { db, wait } = openTestDatabase();
    const names = ['a', 'b', 'c'];
    const contacts = [];
    for (const name of names) {
      contacts.push(await saveContact(db, { name }));
      wait(1);
    }
    await removeContact(db, contacts[2]?.id as ContactId);
    expect((await listContacts(db, 2)).map(({ name }) => name)).toEqual(['b', 'a']);
  });

  it('give open next steps between two times, the earliest first', async () => {
    const { db } = openTestDatabase();
    const contactId = 'c' as ContactId;
    const step = (text: string, startsAt: number | undefined, status?: 'done') =>
      saveNextStep(db, { contactId, text, strength: 3, startsAt, status });
    await step('late', start + 2 * hour);
    await step('early', start + hour);
    await step('done', start + hour, 'done');
    await step('undated', undefined);
    await step('outside', start + 3 * hour);
    const found = await listNextStepsBetween(db, start, start + 3 * hour);
    expect(found.map(({ text }) => text)).toEqual(['early', 'late']);
  });

  it('remember with whom an asset was used', async () => {
    const { db } = openTestDatabase();
    const asset = await saveValueAsset(db, { kind: 'insight', title: 'T' });
    await markAssetUsed(db, asset.id, 'c' as ContactId);
    expect((await listValueAssets(db))[0]?.usedWith).toEqual([{ contactId: 'c', at: start }]);
  });

  it('give the newest plan and the newest deal', async () => {
    const { db, wait } = openTestDatabase();
    const contactId = 'c' as ContactId;
    await saveCallPlan(db, { contactId, change: 'old' });
    await saveDeal(db, { id: 'd-1' as DealId, name: 'old', contactIds: [contactId] });
    wait(1);
    await saveCallPlan(db, { contactId, change: 'new' });
    await saveDeal(db, { name: 'new', contactIds: [contactId] });
    expect((await findCallPlan(db, contactId))?.change).toBe('new');
    expect((await listDealsOfContact(db, contactId)).map(({ name }) => name)).toEqual(['new', 'old']);
  });
});

describe('what happened lately', () => {
  it.each([
    ['all of a usual time', 10, [8, 6, 4, 2, 0, -1]],
    ['half of a time that holds too many', 5, [4, 2, 0, -1]],
    ['a quarter of it', 3, [2, 0, -1]],
    ['an hour where even that holds too many', 0, [0, -1]],
  ])('gives %s', async (_name, most, hoursAgo) => {
    const { db } = openTestDatabase();
    for (const ago of [9, 8, 6, 4, 2, 0, -1])
      await saveConversation(db, { kind: 'call', at: start - ago * hour + 1, contactIds: [] });
    const rows = await recentRows(db, 'conversations', { now: start, span: 8 * hour, most });
    expect(rows.map(({ at }) => (start - at + 1) / hour)).toEqual(hoursAgo);
  });
});

describe('settings', () => {
  it('stand at their defaults until something is saved', async () => {
    const { db } = openTestDatabase();
    expect(await getSettings(db)).toMatchObject({
      playbook: 'consultative',
      welcomedAt: null,
      self: { emails: [], domains: [] },
    });
    expect(await tableOf(db, 'settings').count()).toBe(0);
  });

  it('change field by field', async () => {
    const { db } = openTestDatabase();
    await saveSettings(db, { self: { name: 'Ruth', emails: ['Ruth@Orbisline.example'], domains: [] } });
    await saveSettings(db, { welcomedAt: 5 });
    expect(await getSettings(db)).toMatchObject({
      welcomedAt: 5,
      self: { name: 'Ruth', emails: ['ruth@orbisline.example'] },
    });
  });
});
