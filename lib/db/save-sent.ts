import type { MailPart } from '../core/draft/mail-parts.ts';
import { hasSameWords } from '../core/draft/same-mail.ts';
import type { Situation } from '../core/contract/suggest.ts';
import type { Contact, Touch } from '../core/model/entities.ts';
import type { ContactId, TouchId, ValueAssetId } from '../core/model/ids.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { openDealOf } from './open-deal-of.ts';
import { getRow, liveRows } from './row-store.ts';
import { type Undo, writeRows } from './undo.ts';

/** A mail that the rep sent, as the page showed it; `at` in epoch ms. */
export type SentMail = {
  /** The same whenever the same sending is noticed again. */
  id: string;
  /** To whom, lower case, without Cc. */
  to: readonly string[];
  text: string;
  at: number;
  messageId?: string | undefined;
  threadId?: string | undefined;
  /** What came from the panel, and for whom. */
  use?: {
    contactId: ContactId;
    situation: Situation;
    parts: MailPart[];
    assetId?: ValueAssetId | undefined;
  };
};

/** An answer of a buyer that stands on a page: without its words. */
export type AnswerMail = { email: string; messageId: string; threadId?: string | undefined; at: number };

const sentPrefix = 'sent ';
const answerPrefix = 'answer ';
const longest = 20_000;
/** "I sent it" and the page itself tell of the same mail. */
const toldWithin = 15 * 60_000;

const tables = ['contacts', 'deals', 'conversations', 'touches', 'valueAssets'] as const;

const touchesFrom = (db: SecondCallDatabase, id: ContactId, since: number): Promise<Touch[]> =>
  liveRows(tableOf(db, 'touches').where('[contactId+at]').between([id, since], [id, Infinity]));

/** Whom an address belongs to, where it is one contact's alone. */
async function contactWith(db: SecondCallDatabase, email: string): Promise<Contact | undefined> {
  const found = await liveRows(tableOf(db, 'contacts').where('emails').equals(email));
  return found.length === 1 ? found[0] : undefined;
}

/** Whether this very sending was noted before, taken back or not, or the mail by another way. */
async function isNoted(
  db: SecondCallDatabase,
  id: string,
  contactId: ContactId,
  mail: SentMail,
): Promise<boolean> {
  if ((await tableOf(db, 'touches').get(id)) !== undefined) return true;
  const near = await touchesFrom(db, contactId, mail.at - toldWithin);
  return near.some(
    ({ direction, messageId, text = '' }) =>
      direction === 'out' &&
      (messageId === undefined ? hasSameWords(text, mail.text) : messageId === mail.messageId),
  );
}

/** A mail ahead of a meeting that brings something without an asset is what `sendTeaser` notes as well (R16). */
const kindOf = (use: SentMail['use'], assetIds: readonly string[]): Touch['kind'] =>
  use?.situation === 'second_call_booked' && use.parts.includes('value') && assetIds.length === 0
    ? 'info_sent'
    : 'email';

/**
 * Notes one touch for each known contact whom the mail went to, and the asset that it brought as used with its contact, in
 * one transaction; nothing where it was noted before. Returns how many were written.
 */
export async function saveSentMail(db: SecondCallDatabase, mail: SentMail): Promise<number> {
  let written = 0;
  await writeRows(db, tables, async (put) => {
    for (const email of new Set(mail.to)) {
      const contact = await contactWith(db, email);
      const id = contact && (`${sentPrefix}${mail.id} ${contact.id}` as TouchId);
      if (!id || (await isNoted(db, id, contact.id, mail))) continue;
      const use = mail.use?.contactId === contact.id ? mail.use : undefined;
      const asset = use?.assetId && (await getRow(db, 'valueAssets', use.assetId));
      const assetIds = asset ? [asset.id] : [];
      const { at, messageId, threadId } = mail;
      const about = { contactId: contact.id, dealId: await openDealOf(db, contact.id), messageId, threadId };
      const text = mail.text.slice(0, longest);
      await put('touches', id, {
        ...about,
        kind: kindOf(use, assetIds),
        direction: 'out',
        at,
        text,
        assetIds,
        situation: use?.situation,
        parts: use?.parts,
      });
      if (asset)
        await put('valueAssets', asset.id, { usedWith: [...asset.usedWith, { contactId: contact.id, at }] });
      written += 1;
    }
  });
  return written;
}

/**
 * Notes that a buyer wrote: one inbound touch, without the words; it ends the count of unanswered tries (R29). Nothing where
 * nobody known has this address, or something newer is stored of them already. Returns whether it was written.
 */
export async function saveAnswer(db: SecondCallDatabase, answer: AnswerMail): Promise<boolean> {
  let isWritten = false;
  await writeRows(db, tables, async (put) => {
    const { email, messageId, threadId, at } = answer;
    const contact = await contactWith(db, email);
    const id = contact && (`${answerPrefix}${messageId} ${contact.id}` as TouchId);
    if (!id || (await tableOf(db, 'touches').get(id)) !== undefined) return;
    if ((await touchesFrom(db, contact.id, at)).length > 0) return;
    const talks = await liveRows(tableOf(db, 'conversations').where('contactIds').equals(contact.id));
    const now = db.surroundings.now();
    if (talks.some((talk) => talk.messageId === messageId || (talk.at >= at && talk.at <= now))) return;
    const about = { contactId: contact.id, dealId: await openDealOf(db, contact.id), messageId, threadId };
    await put('touches', id, { ...about, kind: 'email', direction: 'in', at });
    isWritten = true;
  });
  return isWritten;
}

/** Takes a touch out, and the use of its assets with it. */
export const takeBackTouches = (db: SecondCallDatabase, ids: readonly TouchId[]): Promise<Undo> =>
  writeRows(db, ['touches', 'valueAssets'], async (put) => {
    for (const id of ids) {
      const touch = await getRow(db, 'touches', id);
      if (!touch) continue;
      await put('touches', id, { deletedAt: db.surroundings.now() });
      for (const assetId of touch.assetIds) {
        const asset = await getRow(db, 'valueAssets', assetId);
        const isOther = (use: { contactId: ContactId; at: number }) =>
          use.contactId !== touch.contactId || use.at !== touch.at;
        if (asset) await put('valueAssets', asset.id, { usedWith: asset.usedWith.filter(isOther) });
      }
    }
  });

const sendingOf = (db: SecondCallDatabase, prefix: string): Promise<Touch[]> =>
  liveRows(tableOf(db, 'touches').where('id').startsWith(prefix));

/** A mail was taken back in Gmail: its touches go, by the id of the sending. Returns whether there were any. */
export async function takeBackSentMail(db: SecondCallDatabase, id: string): Promise<boolean> {
  const found = await sendingOf(db, `${sentPrefix}${id} `);
  await takeBackTouches(
    db,
    found.map((touch) => touch.id),
  );
  return found.length > 0;
}

/** The rep says that what was noticed was none: an answer's touch goes, or those of all to whom a mail went. */
export async function takeBackNoticed(db: SecondCallDatabase, { id, contactId }: Touch): Promise<Undo> {
  // Of somebody who was merged into another since, the id still names the one whom the mail went to.
  const isWhole = id.startsWith(sentPrefix) && id.endsWith(contactId);
  const all = isWhole ? await sendingOf(db, id.slice(0, -contactId.length)) : [];
  return takeBackTouches(db, [...new Set([id, ...all.map((touch) => touch.id)])]);
}

/** What Gmail told of this contact since then (epoch ms, of the writing): the last mail that was noticed. */
export async function findNoticedMail(
  db: SecondCallDatabase,
  contactId: ContactId,
  since: number,
): Promise<Touch | undefined> {
  // A mail may be dated some time before it was noticed.
  const near = await touchesFrom(db, contactId, since - 7 * 86_400_000);
  return near
    .filter(
      ({ id, createdAt }) => createdAt >= since && (id.startsWith(sentPrefix) || id.startsWith(answerPrefix)),
    )
    .toSorted((a, b) => a.createdAt - b.createdAt)
    .at(-1);
}
