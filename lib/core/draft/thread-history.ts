import type { HistoryEntry } from '../contract/suggest.ts';
import type { PageSnapshot } from '../contract/read.ts';
import { normalizeEmail } from '../model/email-address.ts';
import { isAutomatic } from './is-automatic.ts';
import { isSameMail } from './same-mail.ts';

type Thread = NonNullable<PageSnapshot['thread']>;
export type ThreadMessage = Thread['messages'][number];

/** A mail of the open thread as an entry of the history; `at` in epoch ms. */
export type ThreadEntry = { entry: HistoryEntry; at: number; messageId?: string };

/** An entry that stands in the history already, and which mail it is. */
export type KnownEntry = { entry: HistoryEntry; messageId?: string | undefined };

const mails = new Set<HistoryEntry['type']>(['email', 'info_sent']);

/**
 * The mails of the open thread between the rep and one contact, oldest first: theirs as `in`, ours to them as `out`. A third
 * person's are left out, and so is what a machine wrote, what is folded, and what has no time. `textOf` gives what a
 * message's writer wrote, without quotes and signature.
 */
export function threadHistory(
  { subject, messages }: Thread,
  who: { emails: readonly string[]; isOwn: (email: string) => boolean; now: number },
  textOf: (message: ThreadMessage) => string = ({ text }) => text,
): ThreadEntry[] {
  const isTheirs = (email: string | undefined) =>
    email !== undefined && who.emails.includes(normalizeEmail(email));
  return messages.flatMap((message) => {
    const { id, from, to, sentAt, isFolded } = message;
    if (isFolded === true || sentAt === undefined || sentAt > who.now || from.email === undefined) return [];
    const isIn = isTheirs(from.email);
    const isOut = !isIn && who.isOwn(from.email) && to.some(({ email }) => isTheirs(email));
    if ((!isIn && !isOut) || isAutomatic({ subject, text: message.text })) return [];
    const text = textOf(message).trim();
    if (text === '') return [];
    const entry: HistoryEntry = {
      type: 'email',
      at: new Date(sentAt).toISOString(),
      direction: isIn ? 'in' : 'out',
      text,
      source: 'email',
    };
    return [{ entry, at: sentAt, ...(id !== undefined && { messageId: id }) }];
  });
}

const markOf = ({ entry, messageId }: KnownEntry) => ({
  messageId,
  at: Date.parse(entry.at),
  direction: entry.direction,
});

/**
 * Both in the order of time, no mail twice: what was stored with its words stays as it is, since a note can be cited; a
 * touch without words, or with those of the draft, gives way to the mail, which takes over what was used in it.
 */
export function mergeThread<Known extends KnownEntry>(
  known: readonly Known[],
  thread: readonly ThreadEntry[],
  isCited: (entry: Known) => boolean,
): (Known | ThreadEntry)[] {
  const twinOf = (mail: ThreadEntry) =>
    known.find((one) => mails.has(one.entry.type) && isSameMail(markOf(one), markOf(mail)));
  const replaced = new Set<Known>();
  const fresh = thread.flatMap((mail) => {
    const twin = twinOf(mail);
    if (!twin) return mail;
    if (isCited(twin)) return [];
    replaced.add(twin);
    const { type, used } = twin.entry;
    return { ...mail, entry: { ...mail.entry, type, ...(used && { used }) } };
  });
  return [...known.filter((one) => !replaced.has(one)), ...fresh].toSorted(
    (a, b) => Date.parse(a.entry.at) - Date.parse(b.entry.at),
  );
}
