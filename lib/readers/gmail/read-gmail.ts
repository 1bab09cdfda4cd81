import type { PagePerson, PageSnapshot } from '../../core/contract/read.ts';
import { type Page, outsiders, siteReader } from '../dom/page.ts';
import { uniquePeople } from '../dom/people.ts';
import { ownAccount } from './own-account.ts';
import { type Compose, readComposes } from './read-composes.ts';
import { readInbox } from './read-inbox.ts';
import { type Thread, readThread } from './read-thread.ts';

/** Gmail: an open thread, a draft, or the list. The company is left out: a mail page never says it, a domain is matched later. */
export const readGmail = siteReader('gmail', read, ownAccount);

/** An empty list has no rows, but its address says what it is. */
const listHash =
  /^#(?:inbox|starred|snoozed|sent|drafts|imp|scheduled|all|spam|trash|(?:label|search|category)\/[^/]+)(?:\/p\d+)?$/;

function read(page: Page): Omit<PageSnapshot, 'app' | 'found'> {
  const thread = readThread(page);
  const composes = readComposes(page);
  const drafts = composes.length > 0 ? { composes } : {};
  if (thread) {
    const people = uniquePeople([...threadPeople(thread), ...composes.flatMap(addressees)]);
    const contact = page.own.isKnown ? otherEnd(page, thread) : undefined;
    if (contact) page.found['contact'] = 'gmail/other-end';
    return {
      page: 'thread',
      thread,
      ...(contact && { contact }),
      ...drafts,
      people: outsiders(page, people),
    };
  }
  if (composes.length > 0) {
    const people = outsiders(page, uniquePeople(composes.flatMap(addressees)));
    const contact = onlyOne(outsiders(page, uniquePeople(composes.flatMap(({ to }) => to))));
    if (contact) page.found['contact'] = 'gmail/only-recipient';
    return { page: 'compose', ...(contact && { contact }), ...drafts, people };
  }
  const listed = readInbox(page);
  const isList = listed !== null || listHash.test(page.url.hash);
  return { page: isList ? 'inbox' : 'other', people: outsiders(page, uniquePeople(listed ?? [])) };
}

/**
 * Who wrote last from outside; in a thread of our own mails, the one outsider they went to. A message whose writer
 * cannot be read may be the newest word of anybody, so then only a thread with one outsider has an answer.
 */
function otherEnd(page: Page, { messages }: Thread): PagePerson | undefined {
  const writers = messages.map(({ from }) => from);
  const writer = writers.findLast((from) => !from.email || page.own.isOutside(from));
  if (writer?.email) return writer;
  const recipients = messages.flatMap(({ to }) => to);
  return onlyOne(outsiders(page, uniquePeople(writer ? [...writers, ...recipients] : recipients)));
}

function threadPeople({ messages }: Thread): PagePerson[] {
  return messages.toReversed().flatMap(({ from, to }) => [...(from.email ? [from] : []), ...to]);
}

const addressees = ({ to, cc }: Compose) => [...to, ...cc];

function onlyOne(people: PagePerson[]): PagePerson | undefined {
  return people.length === 1 ? people[0] : undefined;
}
