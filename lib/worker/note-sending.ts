import type { PageSnapshot } from '../core/contract/read.ts';
import { answerInThread } from '../core/draft/answer-in-thread.ts';
import { hasSameWords } from '../core/draft/same-mail.ts';
import { emptyWatch, type SentDraft, type Watch, watchSending } from '../core/draft/sent-draft.ts';
import { ownAddresses } from '../core/matching/own-addresses.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { getSettings } from '../db/repos/settings.ts';
import { saveAnswer, saveSentMail, takeBackSentMail } from '../db/save-sent.ts';
import { dropDraftUse, findDraftUse } from '../platform/draft-use.ts';
import { loadWatch, saveWatch } from '../platform/sending-watch.ts';

/** The words that a line shares with the mail in which it still stands. */
const carries = (text: string, line: string): boolean =>
  text.split(/\n+/).some((part) => hasSameWords(part, line)) || text.includes(line);

async function noteSent(
  db: SecondCallDatabase,
  { id, draft, at, messageId, threadId }: SentDraft,
): Promise<boolean> {
  const { keys, to, text } = draft;
  const kept = await findDraftUse(keys);
  // The rep may have taken the line out again: then the buyer has not had it.
  const isUsed = kept?.value === undefined || carries(text, kept.value);
  const use = kept && { ...kept, assetId: isUsed ? kept.assetId : undefined };
  const written = await saveSentMail(db, { id, to, text, at, messageId, threadId, ...(use && { use }) });
  return written > 0;
}

/** With the drafts of the report before, where the worker was ended between taking that in and judging it. */
function caughtUp(watch: Watch, earlier: PageSnapshot | undefined, now: number): Watch {
  const seen = [...watch.drafts, ...watch.gone, ...watch.sent.map(({ draft }) => draft)];
  const known = new Set(seen.flatMap(({ keys }) => keys));
  const missed = earlier?.composes?.filter(({ key }) => key !== undefined && !known.has(key)) ?? [];
  if (!earlier || missed.length === 0) return watch;
  const { drafts } = watchSending(emptyWatch, { ...earlier, composes: missed }, () => false, now).watch;
  return { ...watch, drafts: [...watch.drafts, ...drafts] };
}

/**
 * Judges one report of a mail page: notes a mail that was sent, takes it back where it was undone, and notes an answer that
 * stands there. May be cut off anywhere: the next report judges the same again, and nothing is written twice. Returns
 * whether something was written.
 */
export const noteSending = (db: SecondCallDatabase, tabId: number, report: MailReport): Promise<boolean> =>
  navigator.locks.request('sending', () => judge(db, tabId, report));

/** A page, and what the same tab showed before it; `now` in epoch ms. */
export type MailReport = { page: PageSnapshot; earlier: PageSnapshot | undefined; now: number };

async function judge(
  db: SecondCallDatabase,
  tabId: number,
  { page, earlier, now }: MailReport,
): Promise<boolean> {
  const { self, welcomedAt } = await getSettings(db);
  // Nothing is kept before the rep has read what is.
  if (welcomedAt === null) return false;
  const { isOwn, isRep } = ownAddresses(self);
  const before = caughtUp((await loadWatch(tabId)) ?? emptyWatch, earlier, now);
  const { watch, sent, unsent } = watchSending(before, page, isRep, now);
  let isChanged = false;
  for (const id of unsent) isChanged = (await takeBackSentMail(db, id)) || isChanged;
  for (const draft of sent) isChanged = (await noteSent(db, draft)) || isChanged;
  const answer = answerInThread(page.thread, isOwn, now);
  if (answer) isChanged = (await saveAnswer(db, answer)) || isChanged;
  // Last: whoever is cut off before it judges the same report again.
  await saveWatch(tabId, watch);
  // What was put into a draft is needed until its sending can no longer be undone.
  const over = before.sent.filter(
    ({ id }) => !watch.sent.some((one) => one.id === id) && !unsent.includes(id),
  );
  if (over.length > 0) await dropDraftUse(over.flatMap(({ draft }) => draft.keys));
  return isChanged;
}
