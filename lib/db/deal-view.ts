import type { Deal } from '../core/model/entities.ts';
import type { DealId, NoteId } from '../core/model/ids.ts';
import { type Brief, type BriefOptions, loadBrief } from './brief.ts';
import type { SecondCallDatabase } from './database.ts';
import { getRow } from './row-store.ts';

/** A deal with more people is told by its first ones. */
const mostPeople = 10;

/** A stored deal, and what is held of its people. */
export type DealView = {
  deal: Deal;
  /** One for each of its people, with nothing in it that is of another deal. */
  people: Brief[];
};

/** Null where there is no such deal. Every look-up goes by an index. */
export async function loadDealView(
  db: SecondCallDatabase,
  dealId: DealId,
  options: Omit<BriefOptions, 'dealId'>,
): Promise<DealView | null> {
  const deal = await getRow(db, 'deals', dealId);
  if (!deal) return null;
  const ids = deal.contactIds.slice(0, mostPeople);
  const briefs = await Promise.all(ids.map((id) => loadBrief(db, id, { ...options, dealId })));
  return { deal, people: briefs.flatMap((brief) => (brief ? [ofDeal(brief, dealId)] : [])) };
}

/** The brief of one of its people without notes, talks and steps that belong to another deal. */
function ofDeal(brief: Brief, dealId: DealId): Brief {
  const isOurs = (row: { dealId?: DealId | undefined }): boolean =>
    row.dealId === undefined || row.dealId === dealId;
  const foreign = new Set<NoteId | undefined>(
    brief.notes.filter(({ note }) => !isOurs(note)).map(({ note }) => note.id),
  );
  const kept = [...brief.input.history.keys()].filter((index) => {
    const noteId = brief.noteIds[index];
    return noteId === undefined || !foreign.has(noteId);
  });
  const { nextStep } = brief;
  return {
    ...brief,
    notes: brief.notes.filter(({ note }) => isOurs(note)),
    talks: brief.talks.filter(isOurs),
    nextSteps: brief.nextSteps.filter(isOurs),
    nextStep: nextStep && isOurs(nextStep) ? nextStep : undefined,
    noteIds: kept.map((index) => brief.noteIds[index]),
    messageIds: kept.map((index) => brief.messageIds?.[index]),
    input: { ...brief.input, history: kept.flatMap((index) => brief.input.history[index] ?? []) },
  };
}
