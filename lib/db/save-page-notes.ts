import type { Contact, Conversation, Deal } from '../core/model/entities.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { openDealOf } from './open-deal-of.ts';
import { liveRows, newId } from './row-store.ts';
import { type Undo, writeRows } from './undo.ts';

/** Words of a CRM's page that the rep wants to keep; `at` in epoch ms. */
export type PageNote = {
  text: string;
  at: number;
  /** The talk or mail that they tell of; left out for what is just a note. */
  talk?: Conversation['kind'] | undefined;
  direction?: Conversation['direction'];
};

type Whom = Pick<Contact, 'id' | 'accountId'>;

/**
 * Keeps words of a CRM's page as notes of one contact, each with the talk that it tells of, in one transaction; a text that
 * is a note of theirs already is not kept twice. `deal` is the one on screen, else it is their one open deal. `kept` is how
 * many were written; the undo takes them out.
 */
export async function savePageNotes(
  db: SecondCallDatabase,
  { id: contactId, accountId }: Whom,
  deal: Pick<Deal, 'id'> | undefined,
  notes: readonly PageNote[],
): Promise<{ kept: number; undo: Undo }> {
  let kept = 0;
  const undo = await writeRows(db, ['conversations', 'notes', 'deals'], async (put) => {
    const dealId = deal?.id ?? (await openDealOf(db, contactId));
    const stored = await liveRows(
      tableOf(db, 'notes').where('[contactId+at]').between([contactId, -Infinity], [contactId, Infinity]),
    );
    const texts = new Set(stored.map(({ text }) => text.trim()));
    for (const { text, at, talk, direction } of notes) {
      if (texts.has(text.trim())) continue;
      texts.add(text.trim());
      const about = { at, accountId, dealId };
      const told =
        talk &&
        (await put('conversations', newId(db), {
          ...about,
          kind: talk,
          contactIds: [contactId],
          direction,
        }));
      await put('notes', newId(db), { ...about, text, source: 'crm', contactId, conversationId: told?.id });
      kept += 1;
    }
  });
  return { kept, undo };
}
