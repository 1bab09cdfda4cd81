import type { PageKind, PageSnapshot } from '../contract/read.ts';

type Expectation = { field: string; isMissed: (snapshot: PageSnapshot) => boolean };

const messagesOf = ({ thread }: PageSnapshot) => thread?.messages ?? [];
/** Messages whose text stands on the page. */
const openOf = (snapshot: PageSnapshot) => messagesOf(snapshot).filter(({ isFolded }) => !isFolded);

/** A record of which not even one of these was found; one on which two ways disagree has its own word for that. */
const isNameless =
  (pages: readonly PageKind[], fields: readonly string[]): Expectation['isMissed'] =>
  ({ page, record, found }) =>
    pages.includes(page) &&
    record !== undefined &&
    !fields.some((field) => field in found || `conflict.${field}` in found);

/** What a page of its kind always has, so that not finding it means that the page has changed. */
const expectations: readonly Expectation[] = [
  { field: 'thread.id', isMissed: ({ thread }) => thread !== undefined && thread.id === undefined },
  { field: 'thread.messages', isMissed: ({ thread }) => thread?.messages.length === 0 },
  { field: 'message.from', isMissed: (page) => openOf(page).some(({ from }) => !from.email) },
  {
    field: 'message.to',
    isMissed: (page) => openOf(page).length > 0 && openOf(page).every(({ to }) => to.length === 0),
  },
  { field: 'message.at', isMissed: (page) => openOf(page).some(({ at, sentAt }) => !at && !sentAt) },
  { field: 'message.text', isMissed: (page) => openOf(page).length > 0 && !page.found['message.text'] },
  {
    field: 'compose.to',
    isMissed: ({ composes = [] }) =>
      composes.some(
        ({ kind, to, cc, bcc = [] }) => kind === 'reply' && to.length + cc.length + bcc.length === 0,
      ),
  },
  {
    field: 'compose.text',
    isMissed: ({ composes = [], found }) => composes.length > 0 && !found['compose.text'],
  },
  { field: 'contact.name', isMissed: isNameless(['contact', 'lead'], ['contact.name', 'contact.email']) },
  { field: 'account.name', isMissed: isNameless(['account'], ['account.name']) },
  { field: 'deal.name', isMissed: isNameless(['deal'], ['deal.name']) },
  { field: 'inbox.people', isMissed: ({ found }) => !!found['inbox.rows'] && !found['inbox.people'] },
];

/** The fields that a reading should have and has not, those that its reader names itself (`missed.…`) with them. */
export function missedFields(snapshot: PageSnapshot): string[] {
  const named = Object.keys(snapshot.found).flatMap((key) => /^missed\.(.+)$/.exec(key)?.[1] ?? []);
  const missed = expectations.filter(({ isMissed }) => isMissed(snapshot)).map(({ field }) => field);
  return [...new Set([...named, ...missed])];
}
