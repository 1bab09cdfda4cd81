import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../lib/core/model/entities.ts';
import { loadBrief } from '../../lib/db/brief.ts';
import type { SecondCallDatabase } from '../../lib/db/database.ts';
import { tableOf } from '../../lib/db/database.ts';
import { saveContact } from '../../lib/db/repos/contacts.ts';
import { saveTouch } from '../../lib/db/repos/touches.ts';
import { listValueAssets, saveValueAsset } from '../../lib/db/repos/value-assets.ts';
import { liveRows } from '../../lib/db/row-store.ts';
import { type KeptMail, saveKeptMails } from '../../lib/db/save-kept-mails.ts';
import {
  findNoticedMail,
  saveAnswer,
  saveSentMail,
  type SentMail,
  takeBackNoticed,
  takeBackSentMail,
} from '../../lib/db/save-sent.ts';
import { sendTeaser } from '../../lib/db/today-actions.ts';
import { day, hour, openTestDatabase, start } from './open-test-database.ts';

const text = 'You said the count takes two days. Shall we talk on Thursday at ten?';

async function setUp() {
  const { db, wait } = openTestDatabase();
  const jonas = await saveContact(db, { name: 'Jonas Reuter', emails: ['jonas@peverel.example'] });
  const asset = await saveValueAsset(db, {
    kind: 'case_study',
    title: 'How a haulier counts',
    text: 'At night.',
  });
  const mail: SentMail = {
    id: 'a 1',
    to: ['jonas@peverel.example'],
    text,
    at: start,
    messageId: 'm2',
    threadId: 't1',
    use: {
      contactId: jonas.id,
      situation: 'after_good_call',
      parts: ['reference', 'ask'],
      assetId: asset.id,
    },
  };
  return { db, jonas, asset, mail, wait };
}

const touches = (db: SecondCallDatabase) => liveRows(tableOf(db, 'touches').toCollection());
const talks = (db: SecondCallDatabase) => liveRows(tableOf(db, 'conversations').toCollection());
const uses = async (db: SecondCallDatabase) =>
  (await listValueAssets(db)).flatMap(({ usedWith }) => usedWith);
const briefOf = (db: SecondCallDatabase, { id }: Contact, now = start) =>
  loadBrief(db, id, { now, timeZone: 'Europe/Berlin' });

describe('a mail that was sent', () => {
  it('is one touch, with what came from the panel; its asset is used', async () => {
    const { db, jonas, asset, mail } = await setUp();
    expect(await saveSentMail(db, mail)).toBe(1);
    expect(await touches(db)).toMatchObject([
      {
        contactId: jonas.id,
        kind: 'email',
        direction: 'out',
        at: start,
        text,
        assetIds: [asset.id],
        situation: 'after_good_call',
        parts: ['reference', 'ask'],
        messageId: 'm2',
        threadId: 't1',
      },
    ]);
    expect(await uses(db)).toEqual([{ contactId: jonas.id, at: start }]);
    expect((await briefOf(db, jonas))?.input.history).toMatchObject([{ type: 'email', used: [asset.id] }]);
  });

  it.each([
    ['twice', {}, {}],
    ['under another id, with the same message', {}, { id: 'b 2' }],
    ['under another id, first without its message', { messageId: undefined }, { id: 'b 2' }],
  ])('is noted once when it is noticed %s', async (_name, first, again) => {
    const { db, mail } = await setUp();
    await saveSentMail(db, { ...mail, ...first });
    expect(await saveSentMail(db, { ...mail, ...again })).toBe(0);
    expect(await touches(db)).toHaveLength(1);
    expect(await uses(db)).toHaveLength(1);
  });

  it('is noted once where the rep said that she sent it', async () => {
    const { db, jonas, mail, wait } = await setUp();
    await sendTeaser(db, { contactId: jonas.id, text });
    wait(hour / 10);
    expect(await saveSentMail(db, { ...mail, at: start + hour / 10 })).toBe(0);
  });

  it('is a second one where a second mail goes out', async () => {
    const { db, mail } = await setUp();
    await saveSentMail(db, mail);
    expect(await saveSentMail(db, { ...mail, id: 'b 2', messageId: 'm3', text: 'The price list.' })).toBe(1);
  });

  it('is a touch of everybody known in To, and of nobody else', async () => {
    const { db, mail } = await setUp();
    await saveContact(db, { name: 'Nina Hart', emails: ['nina@peverel.example'] });
    const to = [...mail.to, 'nina@peverel.example', 'stranger@peverel.example'];
    expect(await saveSentMail(db, { ...mail, to })).toBe(2);
    // The asset was put in for one of them.
    expect(await uses(db)).toHaveLength(1);
  });

  it('belongs to nobody where two contacts share the address', async () => {
    const { db, mail } = await setUp();
    await saveContact(db, { name: 'J. Reuter', emails: ['jonas@peverel.example'] });
    expect(await saveSentMail(db, mail)).toBe(0);
  });

  it('sends value ahead of a meeting also without an asset (R16)', async () => {
    const { db, jonas, mail } = await setUp();
    const use = {
      contactId: jonas.id,
      situation: 'second_call_booked',
      parts: ['reference', 'value'],
    } as const;
    await saveSentMail(db, { ...mail, use: { ...use, parts: [...use.parts] } });
    expect((await touches(db))[0]?.kind).toBe('info_sent');
  });

  it('is taken back with its asset when it is undone in Gmail, and stays so', async () => {
    const { db, mail } = await setUp();
    await saveSentMail(db, mail);
    expect(await takeBackSentMail(db, 'a 1')).toBe(true);
    expect([await touches(db), await uses(db)]).toEqual([[], []]);
    expect(await saveSentMail(db, mail)).toBe(0);
  });

  it('is taken back for all by the rep, and put back by her', async () => {
    const { db, jonas, mail } = await setUp();
    await saveContact(db, { name: 'Nina Hart', emails: ['nina@peverel.example'] });
    await saveSentMail(db, { ...mail, to: [...mail.to, 'nina@peverel.example'] });
    const noticed = await findNoticedMail(db, jonas.id, start - hour);
    const undo = noticed && (await takeBackNoticed(db, noticed));
    expect([await touches(db), await uses(db)]).toEqual([[], []]);
    await undo?.();
    expect([(await touches(db)).length, (await uses(db)).length]).toEqual([2, 1]);
  });

  it('is the noticed mail for a while, and the rep’s own entries are not', async () => {
    const { db, jonas, mail, wait } = await setUp();
    await saveTouch(db, { kind: 'email', contactId: jonas.id, at: start });
    expect(await findNoticedMail(db, jonas.id, start - hour)).toBeUndefined();
    await saveSentMail(db, mail);
    wait(hour);
    expect(await findNoticedMail(db, jonas.id, start - hour)).toMatchObject({ text });
    expect(await findNoticedMail(db, jonas.id, start + 1)).toBeUndefined();
  });
});

describe('an answer', () => {
  const answer = { email: 'jonas@peverel.example', messageId: 'm3', threadId: 't1', at: start };

  it('is one inbound touch without words, after which no try is open', async () => {
    const { db, jonas } = await setUp();
    await saveTouch(db, { kind: 'email', contactId: jonas.id, at: start - day });
    expect(await saveAnswer(db, answer)).toBe(true);
    expect(await saveAnswer(db, answer)).toBe(false);
    expect((await briefOf(db, jonas))?.input.history).toMatchObject([
      { type: 'email', direction: 'out' },
      { type: 'email', direction: 'in', text: undefined },
    ]);
  });

  it.each([
    ['something newer is known', { at: start - 2 * day }],
    ['nobody has the address', { email: 'stranger@peverel.example' }],
  ])('is none where %s', async (_name, other) => {
    const { db, jonas } = await setUp();
    await saveTouch(db, { kind: 'call', contactId: jonas.id, at: start - day });
    expect(await saveAnswer(db, { ...answer, ...other })).toBe(false);
    expect(await touches(db)).toHaveLength(1);
  });

  it('that the rep took out does not come back', async () => {
    const { db, jonas } = await setUp();
    await saveAnswer(db, answer);
    const noticed = await findNoticedMail(db, jonas.id, start - hour);
    if (noticed) await takeBackNoticed(db, noticed);
    expect(await saveAnswer(db, answer)).toBe(false);
    expect(await touches(db)).toEqual([]);
  });
});

describe('a mail that is kept', () => {
  const mail = { text: 'It takes two days.', at: start - hour, direction: 'in', messageId: 'm1' } as const;
  const keep = (contact: Contact, db: SecondCallDatabase, ...mails: KeptMail[]) =>
    saveKeptMails(db, contact, 'Stock count', mails);

  it('is a note with its conversation, and one entry beside its touch', async () => {
    const { db, jonas } = await setUp();
    await saveAnswer(db, { email: 'jonas@peverel.example', messageId: 'm1', at: start - hour });
    const { kept } = await keep(jonas, db, mail);
    expect(kept).toBe(1);
    const brief = await briefOf(db, jonas);
    expect(brief?.notes).toMatchObject([
      {
        note: { text: mail.text, source: 'email', at: mail.at },
        conversation: { kind: 'email', direction: 'in', title: 'Stock count', messageId: 'm1' },
      },
    ]);
    expect(brief?.input.history).toMatchObject([{ type: 'email', direction: 'in', text: mail.text }]);
    expect(brief?.messageIds).toEqual(['m1']);
  });

  it('is kept once, and what is new of it is kept beside it', async () => {
    const { db, jonas } = await setUp();
    await keep(jonas, db, { ...mail, text: 'two days' });
    expect((await keep(jonas, db, { ...mail, text: 'two days' })).kept).toBe(0);
    expect((await keep(jonas, db, mail)).kept).toBe(1);
    expect(await talks(db)).toHaveLength(1);
  });

  it('goes again with its undo', async () => {
    const { db, jonas } = await setUp();
    const { undo } = await keep(jonas, db, mail, { text: 'Marked words', at: start });
    expect((await briefOf(db, jonas))?.notes).toHaveLength(2);
    await undo();
    expect([(await briefOf(db, jonas))?.notes, await talks(db)]).toEqual([[], []]);
  });
});
