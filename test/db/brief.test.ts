import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { suggestInputSchema } from '../../lib/core/contract/suggest.ts';
import type { ContactId, ConversationId } from '../../lib/core/model/ids.ts';
import { presets } from '../../lib/core/playbook/presets.ts';
import { loadBrief } from '../../lib/db/brief.ts';
import { saveAccount } from '../../lib/db/repos/accounts.ts';
import { saveContact } from '../../lib/db/repos/contacts.ts';
import { saveConversation } from '../../lib/db/repos/conversations.ts';
import { saveDeal } from '../../lib/db/repos/deals.ts';
import { saveNextStep } from '../../lib/db/repos/next-steps.ts';
import { removeNote, saveNote } from '../../lib/db/repos/notes.ts';
import { removePlaybook, savePlaybook } from '../../lib/db/repos/playbooks.ts';
import { saveSettings } from '../../lib/db/repos/settings.ts';
import { saveTouch } from '../../lib/db/repos/touches.ts';
import { markAssetUsed, saveValueAsset } from '../../lib/db/repos/value-assets.ts';
import { day, hour, openTestDatabase, start } from './open-test-database.ts';

const options = { now: start, timeZone: 'Europe/Zurich' };

async function withContact() {
  const { db } = openTestDatabase();
  const { id: accountId } = await saveAccount(db, { name: 'Talverde' });
  const { id } = await saveContact(db, {
    name: 'Inés Abril',
    emails: ['ines@talverde.example'],
    accountId,
    title: 'CEO',
  });
  const brief = async (more: object = {}) => {
    const loaded = await loadBrief(db, id, { ...options, ...more });
    if (loaded === null) throw new Error('no brief');
    return loaded;
  };
  const talk = async (at: number, said: object = {}) =>
    saveConversation(db, { kind: 'call', at, contactIds: [id], ...said });
  return { db, id, brief, talk };
}

describe('loadBrief', () => {
  it('is null for somebody who is not there', async () => {
    expect(await loadBrief(openTestDatabase().db, 'nobody' as ContactId, options)).toBeNull();
  });

  it('gives what suggest takes, for an empty contact too', async () => {
    const { brief } = await withContact();
    const { input } = await brief();
    expect(suggestInputSchema.safeParse({ id: 1, ...input }).error).toBeUndefined();
    expect(input).toMatchObject({
      now: '2026-11-09T12:00:00.000Z',
      timeZone: 'Europe/Zurich',
      contact: { name: 'Inés Abril', email: 'ines@talverde.example', company: 'Talverde', title: 'CEO' },
      playbook: { name: 'consultative' },
      history: [],
      meetings: [],
      busy: [],
    });
  });

  it('tells the history oldest first, one note an entry', async () => {
    const { db, id, brief, talk } = await withContact();
    const late = await talk(start - day, { minutes: 20, outcome: 'held' });
    const early = await talk(start - 3 * day, { kind: 'email', direction: 'in' });
    await saveNote(db, {
      text: 'second',
      at: start - day + 2,
      conversationId: late.id,
      contactId: id,
    });
    await saveNote(db, {
      text: 'first',
      at: start - day + 1,
      conversationId: late.id,
      contactId: id,
    });
    await saveNote(db, { text: 'loose', at: start - 2 * day, contactId: id });
    await saveTouch(db, { kind: 'voicemail', at: start - hour, contactId: id });
    const { input, notes } = await brief();
    expect(
      input.history.map(({ type, text, minutes, direction }) => [type, text, minutes, direction]),
    ).toEqual([
      ['email', undefined, undefined, 'in'],
      ['note', 'loose', undefined, undefined],
      ['call', 'first', 20, undefined],
      ['note', 'second', undefined, undefined],
      ['voicemail', undefined, undefined, 'out'],
    ]);
    expect(notes.map(({ note, conversation }) => [note.text, conversation?.id])).toEqual([
      ['second', late.id],
      ['first', late.id],
      ['loose', undefined],
    ]);
    expect(early.id).toBeDefined();
  });

  it.each([
    ['no_show', 'no_show'],
    ['rescheduled', 'rescheduled'],
    ['held', 'meeting'],
    ['cancelled', 'note'],
  ] as const)('tells a meeting with outcome %s as %s', async (outcome, type) => {
    const { brief, talk } = await withContact();
    await talk(start - day, { kind: 'meeting', outcome });
    expect((await brief()).input.history).toMatchObject([{ type, outcome }]);
  });

  it('leaves out blank and deleted notes', async () => {
    const { db, id, brief } = await withContact();
    await saveNote(db, { text: '  \n', at: start, contactId: id });
    await removeNote(db, (await saveNote(db, { text: 'gone', at: start, contactId: id })).id);
    expect((await brief()).input.history).toEqual([]);
  });

  it('shows a talk with several people to each of them, with its notes', async () => {
    const { db, id, talk } = await withContact();
    const other = await saveContact(db, { name: 'Paul' });
    const both = await talk(start - day, { contactIds: [id, other.id] });
    await saveNote(db, { text: 'said by both', at: start - day, conversationId: both.id, contactId: id });
    const brief = await loadBrief(db, other.id, options);
    expect(brief?.input.history).toMatchObject([{ type: 'call', text: 'said by both' }]);
  });

  it('goes back forty entries, the newest ones', async () => {
    const { db, id, brief } = await withContact();
    for (let index = 0; index < 45; index += 1) {
      await saveNote(db, { text: `note ${index}`, at: start - (45 - index) * hour, contactId: id });
    }
    const { input } = await brief();
    expect(input.history).toHaveLength(40);
    expect([input.history[0]?.text, input.history.at(-1)?.text]).toEqual(['note 5', 'note 44']);
  });

  it('reads the head of a very long note, so that its spans stay true', async () => {
    const { db, id, brief } = await withContact();
    const text = `Orders are retyped.\n${'filler words. '.repeat(60_000)}`;
    await saveNote(db, { text, at: start, contactId: id });
    const [entry] = (await brief()).input.history;
    expect(entry?.text).toHaveLength(250_000);
    expect(text.startsWith(entry?.text ?? 'nothing')).toBe(true);
  });
});

describe('meetings, assets and settings in a brief', () => {
  it('gives the same library until something in it changes', async () => {
    const { db, brief } = await withContact();
    const { id } = await saveValueAsset(db, { kind: 'insight', title: 'Old' });
    const first = (await brief()).input.assets;
    expect((await brief()).input.assets).toBe(first);
    await saveValueAsset(db, { id, title: 'New' });
    expect((await brief()).input.assets).toMatchObject([{ id, title: 'New' }]);
  });

  const at = (ms: number) => new Date(ms).toISOString();

  it('takes booked steps and talks ahead as meetings', async () => {
    const { db, id, brief, talk } = await withContact();
    const booked = await saveNextStep(db, {
      contactId: id,
      text: 'Second call',
      strength: 3,
      startsAt: start + day,
      minutes: 20,
    });
    await saveNextStep(db, { contactId: id, text: 'soft', strength: 2, startsAt: start + day });
    await saveNextStep(db, { contactId: id, text: 'past', strength: 3, startsAt: start - day });
    await saveNextStep(db, {
      contactId: id,
      text: 'done',
      strength: 3,
      startsAt: start + day,
      status: 'done',
    });
    await talk(start + 2 * day, { kind: 'meeting', title: 'Workshop', minutes: 60 });
    await talk(start + 2 * day, { kind: 'meeting', outcome: 'cancelled' });
    const { input } = await brief();
    expect(input.meetings).toEqual([
      {
        uid: booked.id,
        title: 'Second call',
        status: 'confirmed',
        start: at(start + day),
        end: at(start + day + 20 * 60_000),
        attendees: [{ email: 'ines@talverde.example', name: 'Inés Abril' }],
      },
      expect.objectContaining({
        title: 'Workshop',
        start: at(start + 2 * day),
        end: at(start + 2 * day + hour),
      }),
    ]);
    expect(input.history).toEqual([]);
  });

  it('takes what is booked with others as busy', async () => {
    const { db, brief } = await withContact();
    await saveNextStep(db, {
      contactId: 'other' as ContactId,
      text: 'x',
      strength: 4,
      startsAt: start + hour,
    });
    expect((await brief()).input.busy).toEqual([{ start: at(start + hour), end: at(start + 1.5 * hour) }]);
  });

  it.each([
    ['the next one ahead', [-2, 5, 3], 3],
    ['the last overdue one', [-4, -2], -2],
    ['one without a date', [null], null],
  ] as const)('counts as the next step %s', async (_name, starts, chosen) => {
    const { db, id, brief } = await withContact();
    for (const days of starts) {
      const startsAt = days === null ? undefined : start + days * day;
      await saveNextStep(db, { contactId: id, text: String(days), strength: 1, startsAt });
    }
    expect((await brief()).nextStep?.text).toBe(String(chosen));
  });

  it('marks what this buyer has had, by touch and by use', async () => {
    const { db, id, brief, talk } = await withContact();
    const [sent, shown, other] = await Promise.all(
      ['sent', 'shown', 'other'].map((title) => saveValueAsset(db, { kind: 'insight', title })),
    );
    if (!sent || !shown || !other) throw new Error('no assets');
    await saveTouch(db, { kind: 'info_sent', at: start - 2 * day, contactId: id, assetIds: [sent.id] });
    await talk(start - day);
    await markAssetUsed(db, shown.id, id);
    await markAssetUsed(db, other.id, 'other' as ContactId);
    const { input } = await brief();
    expect(input.history.map(({ used }) => used)).toEqual([[sent.id], [shown.id]]);
    expect(input.assets?.map(({ title }) => title).sort()).toEqual(['other', 'sent', 'shown']);
  });

  it('takes the playbook of the deal before that of the rep, and the rep from the settings', async () => {
    const { db, id, brief } = await withContact();
    await saveSettings(db, {
      playbook: 'high-velocity',
      self: { name: 'Ruth', emails: ['ruth@orbisline.example'] },
    });
    expect((await brief()).input).toMatchObject({
      playbook: { name: 'high-velocity' },
      self: { name: 'Ruth', email: 'ruth@orbisline.example' },
    });
    await saveDeal(db, { name: 'D', contactIds: [id], playbook: 'strict-second-meeting' });
    expect((await brief()).input.playbook).toMatchObject({ name: 'strict-second-meeting' });
  });

  it('takes a playbook of the rep’s own, and the settings’ again once that is deleted', async () => {
    const { db, id, brief } = await withContact();
    const own = { ...presets.consultative, name: 'ours', minStrength: 2 };
    const row = await savePlaybook(db, { playbook: own });
    await saveDeal(db, { name: 'D', contactIds: [id], playbook: row.id });
    expect(await brief()).toMatchObject({ playbook: own, input: { playbook: own } });
    const undo = await removePlaybook(db, row.id);
    expect((await brief()).playbook.name).toBe('consultative');
    await undo();
    expect((await brief()).playbook.name).toBe('ours');
  });

  it('goes by the rep’s own playbook where that of the deal is unknown', async () => {
    const { db, id, brief } = await withContact();
    await saveSettings(db, { playbook: 'high-velocity' });
    await saveDeal(db, { name: 'D', contactIds: [id], playbook: 'nobody-knows' });
    expect((await brief()).input.playbook).toMatchObject({ name: 'high-velocity' });
  });

  it('keeps notes whose conversation is gone', async () => {
    const { db, id, brief } = await withContact();
    await saveNote(db, {
      text: 'kept',
      at: start - day,
      contactId: id,
      conversationId: 'gone' as ConversationId,
    });
    expect((await brief()).input.history).toMatchObject([{ type: 'note', text: 'kept' }]);
  });
});
