import type { PageSnapshot } from '../core/contract/read.ts';
import { mergeThread, type ThreadEntry, threadHistory } from '../core/draft/thread-history.ts';
import { extractFacts } from '../core/language/extract-facts.ts';
import { ownAddresses } from '../core/matching/own-addresses.ts';
import { factsRequest } from '../core/suggest/facts-request.ts';
import type { Brief } from '../db/brief.ts';
import { readingKey } from '../db/reading-key.ts';
import { cleanMail } from '../intake/mail/clean-mail.ts';
import { type Recap, recapIn } from '../intake/talk/recap-mail.ts';
import { attempt } from './attempt.ts';

type Thread = NonNullable<PageSnapshot['thread']>;

/** A brief and the thread beside it; `emails` are the contact's. */
export type ThreadRequest = {
  thread: Thread;
  emails: string[];
  now: number;
  brief: Pick<Brief, 'input' | 'noteIds' | 'messageIds'>;
};

/** The history with the thread's mails in it, and what stands in those; `mails` are the thread's own, oldest first. */
export type ThreadReading = Pick<Brief, 'noteIds' | 'messageIds' | 'facts'> & {
  history: Brief['input']['history'];
  mails: ThreadEntry[];
  /** Talks that a note taker tells of. */
  recaps: RecapMail[];
};

export type RecapMail = Recap & { text: string; sentAt: number };

const mostCleaned = 500;

const recapsIn = ({ subject, messages }: Thread): RecapMail[] =>
  messages.flatMap(({ from: { email }, text, sentAt }) => {
    const recap = email !== undefined && sentAt !== undefined && recapIn({ email, subject, text });
    return recap ? [{ ...recap, text, sentAt }] : [];
  });

/** The jobs for an open mail thread. What a mail's writer wrote is worked out once for each mail. */
export function createThreadJobs() {
  const cleaned = new Map<string, string>();
  const replyIn = (text: string): string => {
    const known = cleaned.get(text);
    if (known !== undefined) return known;
    if (cleaned.size >= mostCleaned) cleaned.clear();
    const { reply } = cleanMail(text);
    cleaned.set(text, reply);
    return reply;
  };
  return {
    readThread: ({ thread, emails, now, brief }: ThreadRequest): ThreadReading => {
      const { input, noteIds, messageIds = [] } = brief;
      const { isRep } = ownAddresses(input.self);
      const mails = threadHistory(thread, { emails, isOwn: isRep, now }, ({ text }) => replyIn(text));
      const known = input.history.map((entry, index) => ({
        entry,
        noteId: noteIds[index],
        messageId: messageIds[index],
      }));
      const merged = mergeThread(known, mails, ({ noteId }) => noteId !== undefined);
      const facts = new Map(
        mails.flatMap(({ entry }) => {
          const request = factsRequest(entry, input);
          const found = attempt(() => extractFacts(request));
          return found ? [[readingKey('facts', request), found] as const] : [];
        }),
      );
      return {
        history: merged.map(({ entry }) => entry),
        noteIds: merged.map((one) => ('noteId' in one ? one.noteId : undefined)),
        messageIds: merged.map(({ messageId }) => messageId),
        facts,
        mails,
        recaps: recapsIn(thread),
      };
    },
  };
}
