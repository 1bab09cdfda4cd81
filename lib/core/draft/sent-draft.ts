import type { PageSnapshot } from '../contract/read.ts';
import { normalizeEmail } from '../model/email-address.ts';
import { hasSameWords } from './same-mail.ts';

/** A draft that stood on a page, as it was seen last. Times in epoch ms. */
export type SeenDraft = {
  /** The page names it anew when it moves into another window: the first one first. */
  keys: string[];
  /** Addresses, lower case; `all` with Cc and Bcc. */
  to: string[];
  all: string[];
  text: string;
  since: number;
  /** The thread that it answers in, and the messages that stood on the page beside it. */
  threadId?: string;
  known: string[];
  goneAt?: number;
};

/** What is to be remembered of one tab from report to report. */
export type Watch = {
  drafts: SeenDraft[];
  /** Drafts that are no longer there: sent, closed, thrown away or scrolled off, nobody knows yet. */
  gone: SeenDraft[];
  /** What was taken for sent a moment ago, and may still be undone. */
  sent: { id: string; draft: SeenDraft; at: number }[];
  /** The page's word that a mail was sent, as of the last report. */
  mark?: string;
};

export type SentDraft = { id: string; draft: SeenDraft; at: number; messageId?: string; threadId?: string };

export type Sending = { watch: Watch; sent: SentDraft[]; unsent: string[] };

export const emptyWatch: Watch = { drafts: [], gone: [], sent: [] };

/** How long after a draft went the page may say that it was sent. */
const markWithin = 20_000;
/** How long a draft that went is looked for among the messages of a thread. */
const goneFor = 10 * 60_000;
/** Gmail takes a mail back for at most 30 seconds; reports come late. */
const undoWithin = 60_000;
const most = 20;
const mostKnown = 500;

type Compose = NonNullable<PageSnapshot['composes']>[number];
type Thread = NonNullable<PageSnapshot['thread']>;
type Message = Thread['messages'][number];

const addresses = (people: readonly { email?: string | undefined }[]): string[] =>
  people.flatMap(({ email }) => (email === undefined ? [] : normalizeEmail(email))).toSorted();

const isToSame = (one: SeenDraft, other: SeenDraft): boolean => one.all.join(' ') === other.all.join(' ');

const isSameDraft = (one: SeenDraft, other: SeenDraft): boolean =>
  one.keys.some((key) => other.keys.includes(key)) ||
  (isToSame(one, other) && hasSameWords(one.text, other.text));

function seenDraft(
  { key, kind, to, cc, bcc = [], text }: Compose,
  page: PageSnapshot,
  now: number,
): SeenDraft[] {
  if (key === undefined) return [];
  const { thread } = page;
  return [
    {
      keys: [key],
      to: addresses(to),
      all: addresses([...to, ...cc, ...bcc]),
      text,
      since: now,
      ...(kind === 'reply' && thread?.id !== undefined && { threadId: thread.id }),
      known: (thread?.messages ?? []).flatMap(({ id }) => id ?? []),
    },
  ];
}

/** The same draft as before: it keeps its first key and its age. */
const goOn = (before: SeenDraft, seen: SeenDraft): SeenDraft => ({
  ...seen,
  keys: [...new Set([...before.keys, ...seen.keys])],
  since: before.since,
  ...(before.threadId !== undefined && { threadId: before.threadId }),
  known: [...new Set([...before.known, ...seen.known])].slice(-mostKnown),
});

const idOf = ({ keys, since }: SeenDraft): string => `${keys[0]} ${since}`;

const markOf = ({ sentMark }: PageSnapshot): string | undefined =>
  sentMark && `${sentMark.threadId ?? ''} ${sentMark.messageId ?? ''}`;

const noIds = ' ';

/** Ids that come or go while the words stand there belong to the same mail. */
const isNewMark = (mark: string | undefined, before: string | undefined): boolean =>
  mark !== undefined && (before === undefined || (mark !== before && mark !== noIds && before !== noIds));

const isNewMessage = (draft: SeenDraft, { id, sentAt }: Message, threadId: string | undefined): boolean =>
  id !== undefined &&
  !draft.known.includes(id) &&
  // Gmail's clock and this one differ by a little.
  (sentAt === undefined ? draft.threadId === threadId : sentAt > draft.since - 60_000);

const ownNewMessages = (
  draft: SeenDraft,
  { id: threadId, messages }: Thread,
  isOwn: (email: string) => boolean,
): Message[] =>
  messages.filter(
    (message) =>
      message.isFolded !== true &&
      message.from.email !== undefined &&
      isOwn(message.from.email) &&
      isNewMessage(draft, message, threadId),
  );

/** The draft's words as a message of the rep's own that was not there before. */
const messageOf = (
  draft: SeenDraft,
  { thread }: PageSnapshot,
  isOwn: (email: string) => boolean,
): Message | undefined =>
  thread && ownNewMessages(draft, thread, isOwn).find(({ text }) => hasSameWords(draft.text, text));

/** A mail of the rep's that is new beside this draft says something else: then that one was sent. */
const isOfAnother = (
  draft: SeenDraft,
  { thread }: PageSnapshot,
  isOwn: (email: string) => boolean,
): boolean =>
  thread !== undefined &&
  thread.id === draft.threadId &&
  ownNewMessages(draft, thread, isOwn).some(({ text }) => !hasSameWords(draft.text, text));

/** The one draft that the page's word is about; of several that went at once nobody can tell. */
function markedDraft(
  gone: readonly SeenDraft[],
  page: PageSnapshot,
  isOwn: (email: string) => boolean,
  now: number,
): SeenDraft | undefined {
  const recent = gone.filter(
    (draft) =>
      draft.all.length > 0 && now - (draft.goneAt ?? 0) <= markWithin && !isOfAnother(draft, page, isOwn),
  );
  const threadId = page.sentMark?.threadId;
  const ofThread = recent.filter((draft) => threadId !== undefined && draft.threadId === threadId);
  const meant = ofThread.length > 0 ? ofThread : recent;
  return meant.length === 1 ? meant[0] : undefined;
}

/**
 * What one more report says of sending. A draft counts as sent where it is gone, and its words stand in the thread as a new
 * message of the rep's, or Gmail just said that a mail was sent and no other draft went; never where it is only gone. A
 * sent draft that is back with its words or its key within a minute was undone. Reports may be lost, late or doubled: the
 * ids in `sent` are the same whenever the same watch and page are judged again.
 */
export function watchSending(
  watch: Watch,
  page: PageSnapshot,
  isOwn: (email: string) => boolean,
  now: number,
): Sending {
  const seen = (page.composes ?? []).flatMap((compose) => seenDraft(compose, page, now));
  const earlier = [...watch.drafts, ...watch.gone];
  const followed = new Set<SeenDraft>();
  const follow = (draft: SeenDraft): SeenDraft => {
    const isFree = (one: SeenDraft) => !followed.has(one);
    const before =
      earlier.find((one) => isFree(one) && one.keys.includes(draft.keys[0] ?? '')) ??
      earlier.find((one) => isFree(one) && isSameDraft(one, draft));
    if (!before) return draft;
    followed.add(before);
    return goOn(before, draft);
  };
  // By key first: a copy of a draft must not take its place.
  const byKey = seen.toSorted((a, b) => Number(isKnownKey(earlier, b)) - Number(isKnownKey(earlier, a)));
  const drafts = byKey.map(follow);

  const undone = watch.sent.filter(
    ({ draft, at }) =>
      now - at <= undoWithin && drafts.some((one) => one.since >= at && isSameDraft(draft, one)),
  );
  let gone = earlier
    .filter((draft) => !followed.has(draft))
    .map((draft) => ({ ...draft, goneAt: draft.goneAt ?? now }));

  const sent: SentDraft[] = [];
  const take = (draft: SeenDraft, found: Omit<SentDraft, 'id' | 'draft'>) => {
    sent.push({ id: idOf(draft), draft, ...found });
    gone = gone.filter((one) => one !== draft);
  };
  const threadId = page.thread?.id;
  const used = new Set<string>();
  for (const draft of gone) {
    const { id: messageId, sentAt = now } = messageOf(draft, page, isOwn) ?? {};
    if (messageId === undefined || used.has(messageId)) continue;
    used.add(messageId);
    take(draft, { at: Math.min(sentAt, now), messageId, ...(threadId !== undefined && { threadId }) });
  }
  const mark = markOf(page);
  if (isNewMark(mark, watch.mark) && sent.length === 0) {
    const draft = markedDraft(gone, page, isOwn, now);
    if (draft) take(draft, { at: now, ...page.sentMark });
  }
  return {
    watch: {
      drafts: drafts.slice(-most),
      gone: gone.filter(({ goneAt }) => now - goneAt <= goneFor).slice(-most),
      sent: [
        ...watch.sent.filter((one) => !undone.includes(one) && now - one.at <= undoWithin),
        ...sent.map(({ id, draft }) => ({ id, draft, at: now })),
      ].slice(-most),
      ...(mark !== undefined && { mark }),
    },
    sent,
    unsent: undone.map(({ id }) => id),
  };
}

const isKnownKey = (earlier: readonly SeenDraft[], { keys }: SeenDraft): boolean =>
  earlier.some((one) => one.keys.includes(keys[0] ?? ''));
