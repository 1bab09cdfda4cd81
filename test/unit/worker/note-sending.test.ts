import 'fake-indexeddb/auto';
import { resetFakeChrome } from '../../support/fake-chrome.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../../lib/core/contract/read.ts';
import type { Contact } from '../../../lib/core/model/entities.ts';
import type { ValueAssetId } from '../../../lib/core/model/ids.ts';
import { openDatabase, type SecondCallDatabase, tableOf } from '../../../lib/db/database.ts';
import { saveContact } from '../../../lib/db/repos/contacts.ts';
import { saveSettings } from '../../../lib/db/repos/settings.ts';
import { saveValueAsset } from '../../../lib/db/repos/value-assets.ts';
import { liveRows } from '../../../lib/db/row-store.ts';
import { findDraftUse, keepDraftUse } from '../../../lib/platform/draft-use.ts';
import { loadWatch } from '../../../lib/platform/sending-watch.ts';
import { noteSending } from '../../../lib/worker/note-sending.ts';

const rep = 'mia@castell.example';
const buyer = 'jonas@peverel.example';
const start = Date.UTC(2026, 10, 12, 9);
const value = 'I brought “How a haulier counts”: at night, in one hour.';
const words = `You said the count takes two days.\n\n${value}\n\nShall we talk on Thursday at ten?`;
const tab = 7;

let opened = 0;
let db: SecondCallDatabase;
let now: number;
let jonas: Contact;

beforeEach(async () => {
  resetFakeChrome();
  opened += 1;
  now = start;
  db = openDatabase(`sending-${opened}`, { now: () => now });
  await saveSettings(db, { self: { name: 'Mia Castell', emails: [rep] }, welcomedAt: start });
  jonas = await saveContact(db, { name: 'Jonas Reuter', emails: [buyer] });
});

type Given = {
  key?: string;
  draft?: string;
  mails?: { id: string; from: string; text: string; at?: number }[];
  mark?: true;
};

const page = ({ draft, key = 'd1', mails = [], mark }: Given): PageSnapshot => ({
  app: 'gmail',
  page: 'thread',
  people: [],
  found: {},
  ...(mark && { sentMark: { threadId: 't1' } }),
  ...(draft !== undefined && {
    composes: [{ key, kind: 'reply', to: [{ email: buyer }], cc: [], subject: 'Count', text: draft }],
  }),
  thread: {
    id: 't1',
    subject: 'Count',
    messages: mails.map(({ id, from, text, at = now }) => ({
      id,
      from: { email: from },
      to: [],
      text,
      sentAt: at,
    })),
  },
});

const report = (given: Given, after = 1_000, earlier?: Given): Promise<boolean> => {
  now += after;
  return noteSending(db, tab, { page: page(given), earlier: earlier && page(earlier), now });
};
const touches = () => liveRows(tableOf(db, 'touches').toCollection());
const ours = (text = words) => ({ id: 'm2', from: rep, text });

const useAsset = async () => {
  const asset = await saveValueAsset(db, {
    kind: 'case_study',
    title: 'How a haulier counts',
    text: 'At night.',
  });
  await keepDraftUse(
    {
      key: 'd1',
      contactId: jonas.id,
      situation: 'after_good_call',
      parts: ['reference', 'value', 'ask'],
      assetId: asset.id,
      value,
    },
    now,
  );
  return asset.id;
};

describe('a report of a mail page', () => {
  it('notes one touch for a mail that went out, with what came from the panel', async () => {
    const assetId = await useAsset();
    await report({ draft: words });
    expect(await report({ mails: [ours()] })).toBe(true);
    expect(await report({ mails: [ours()] })).toBe(false);
    expect(await touches()).toMatchObject([
      {
        contactId: jonas.id,
        text: words,
        messageId: 'm2',
        situation: 'after_good_call',
        assetIds: [assetId],
      },
    ]);
  });

  it('does not count an asset whose line the rep took out', async () => {
    await useAsset();
    const mine = 'You said the count takes two days. Shall we talk on Thursday at ten?';
    await report({ draft: mine });
    await report({ mark: true });
    expect(await touches()).toMatchObject([{ assetIds: [], parts: ['reference', 'value', 'ask'] }]);
  });

  it('takes the touch back when the sending is undone, and notes the next one with its asset', async () => {
    const assetId = await useAsset();
    await report({ draft: words });
    await report({ mark: true });
    expect(await report({ draft: words })).toBe(true);
    expect(await touches()).toEqual([]);
    await report({});
    await report({ mark: true });
    expect(await touches()).toMatchObject([{ assetIds: [assetId] }]);
  });

  it('forgets what came from the panel once a sending can no longer be undone', async () => {
    await useAsset();
    await report({ draft: words });
    await report({ mark: true });
    expect(await findDraftUse(['d1'])).toBeDefined();
    await report({}, 90_000);
    expect(await findDraftUse(['d1'])).toBeUndefined();
    await report({}, 1_000_000);
    expect(await loadWatch(tab)).toBeUndefined();
  });

  it('knows a draft that was reported while the worker was ended, and takes no other for it', async () => {
    await report({ draft: 'This one goes nowhere.' });
    await report({});
    // The report of the second draft was taken in, and not judged.
    const second = { draft: words, key: 'd2' };
    await report({ mails: [ours()], mark: true }, 1_000, second);
    expect(await touches()).toMatchObject([{ text: words }]);
  });

  it('notes an answer, once', async () => {
    const answer = { id: 'm3', from: buyer, text: 'Thursday is fine.' };
    expect(await report({ mails: [answer] })).toBe(true);
    expect(await report({ mails: [answer] })).toBe(false);
    expect(await touches()).toMatchObject([{ direction: 'in', messageId: 'm3' }]);
    expect((await touches())[0]?.text).toBeUndefined();
  });

  it('writes the same once when two reports come at the same time', async () => {
    await report({ draft: words });
    now += 1_000;
    const sent = { page: page({ mails: [ours()] }), earlier: undefined, now };
    await Promise.all([noteSending(db, tab, sent), noteSending(db, tab, sent)]);
    expect(await touches()).toHaveLength(1);
  });

  it('writes nothing before the rep has read what is kept', async () => {
    await saveSettings(db, { welcomedAt: null });
    await report({ draft: words });
    expect(await report({ mails: [ours(), { id: 'm3', from: buyer, text: 'Yes.' }] })).toBe(false);
    expect(await touches()).toEqual([]);
  });
});

describe('what is known of a draft', () => {
  const use = { key: 'd1', situation: 'went_dark', parts: ['reference'] } as const;
  const keep = (more: { assetId?: ValueAssetId; contactId?: Contact['id'] } = {}, at = now) =>
    keepDraftUse({ ...use, parts: [...use.parts], contactId: jonas.id, ...more }, at);

  it('keeps its asset when a later check names none, but not for somebody else', async () => {
    await keep({ assetId: 'a1' as ValueAssetId });
    await keep();
    expect(await findDraftUse(['d1'])).toMatchObject({ assetId: 'a1', parts: ['reference'] });
    await keep({ contactId: 'other' as Contact['id'] });
    expect((await findDraftUse(['d1']))?.assetId).toBeUndefined();
  });

  it('is found by any key that the draft had, the newest first', async () => {
    await keep({}, 1);
    await keepDraftUse({ ...use, parts: ['ask'], key: 'd2', contactId: jonas.id }, 2);
    expect((await findDraftUse(['d1', 'd2']))?.parts).toEqual(['ask']);
  });

  it('is let go where there are very many', async () => {
    for (let index = 0; index < 40; index += 1)
      await keepDraftUse({ ...use, parts: [], key: `k${index}`, contactId: jonas.id }, index);
    expect(await findDraftUse(['k0'])).toBeUndefined();
    expect(await findDraftUse(['k39'])).toBeDefined();
  });
});
