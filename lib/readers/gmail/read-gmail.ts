import type { PagePerson, PageSnapshot } from '../../core/contract/read.ts';
import { type Page, missed, openPage, outsiders, siteReader } from '../dom/page.ts';
import { uniquePeople } from '../dom/people.ts';
import type { ReadOptions } from '../read-options.ts';
import { hooksIn } from './hooks.ts';
import { ownAccount } from './own-account.ts';
import { type Compose, type ReadDraft, readDrafts } from './read-composes.ts';
import { readInbox } from './read-inbox.ts';
import { type Thread, readThread, threadInAddress } from './read-thread.ts';
import { gmailRules } from './selectors.ts';

type Reading = Omit<PageSnapshot, 'app' | 'found'>;

/** Gmail: an open thread, a draft, or the list. The company is left out: a mail page never says it, a domain is matched later. */
export const readGmail = siteReader('gmail', read, ownAccount);

/** The open drafts by themselves, for what is written into them: each with its elements. Throws where the page is broken. */
export function findDrafts(document: Document, url: string, options: ReadOptions = {}): ReadDraft[] {
  return readDrafts(openPage(document, url, {}, options, ownAccount));
}

/** An empty list has no rows, but its address says what it is. */
const listHash =
  /^#(?:inbox|starred|snoozed|sent|drafts|imp|scheduled|all|spam|trash|(?:label|search|category)\/[^/]+)(?:\/p\d+)?$/;

function read(page: Page): Reading {
  const thread = readThread(page);
  const composes = readDrafts(page).map(({ compose }) => compose);
  const contact = contactOn(page, thread, composes);
  const rest = {
    ...(contact && { contact }),
    ...(composes.length > 0 && { composes }),
    ...sentMark(page),
  };
  if (thread || composes.length > 0) {
    // Whom the rep is writing to comes first, then who is in the thread.
    const people = [
      ...composes.filter(({ isFocused }) => isFocused).flatMap(addressees),
      ...(thread ? threadPeople(thread) : []),
      ...composes.flatMap(addressees),
    ];
    return {
      page: thread ? 'thread' : 'compose',
      ...(thread && { thread }),
      ...rest,
      people: outsiders(page, uniquePeople(people)),
    };
  }
  const listed = readInbox(page);
  const isList = listed !== null || listHash.test(page.url.hash);
  const isOther =
    !isList && hooksIn({ ...page, found: {} }, '', page.document, gmailRules.loading).length === 0;
  if (isOther && threadInAddress(page.url) !== '') page.found[missed('thread')] = 'gmail/hash';
  return {
    page: isList ? 'inbox' : 'other',
    ...rest,
    people: outsiders(page, uniquePeople(listed ?? [])),
  };
}

/**
 * The person at the other end: of the draft in which the rep is, else of the thread, else of the only draft. A draft
 * that goes to others than the thread's other end leaves nobody.
 */
function contactOn(page: Page, thread: Thread | null, composes: Compose[]): PagePerson | undefined {
  const named = (contact: PagePerson | undefined, rule: string) => {
    if (contact) page.found['contact'] = rule;
    return contact;
  };
  const focused = composes.find(({ isFocused }) => isFocused);
  const written = focused ? outsiders(page, uniquePeople(focused.to)) : [];
  if (written.length === 1) return named(written[0], 'gmail/focused-draft');
  if (!thread)
    return named(
      onlyOne(outsiders(page, uniquePeople(composes.flatMap(({ to }) => to)))),
      'gmail/only-recipient',
    );
  const other = page.own.isKnown ? otherEnd(page, thread) : undefined;
  const isWrittenTo = written.length === 0 || written.some(({ email }) => email === other?.email);
  return isWrittenTo ? named(other, 'gmail/other-end') : undefined;
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

/** The bar after sending, whose link may name the thread or the message in hexadecimal. */
function sentMark(page: Page): Pick<Reading, 'sentMark'> {
  const [link] = hooksIn(page, 'sentMark', page.document, gmailRules.sent);
  if (!link) return {};
  const threadId = /[0-9a-f]{16}/i.exec(link.getAttribute('param') ?? link.getAttribute('href') ?? '')?.[0];
  return { sentMark: { ...(threadId && { threadId }) } };
}
