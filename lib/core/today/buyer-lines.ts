import type { Situation } from '../contract/suggest.ts';
import type { Deal } from '../model/entities.ts';
import { addBusinessDays } from '../schedule/business-days.ts';
import { localDateOf } from '../schedule/zoned-time.ts';
import type { ContactId } from '../model/ids.ts';
import type { TodayReason } from './today-item.ts';
import type { TodayLine } from './today-line.ts';
import type { TodayBuyer, TodayRows } from './today-rows.ts';

/** Business days after which a deal that nobody has talked about needs a step, and is late. */
const untouched = { from: 3, to: 5 };

type Form = { kind: 'attempt' | 'no_next_step'; reason: TodayReason };

const forms: Partial<Record<Situation, Form>> = {
  no_show: { kind: 'attempt', reason: 'no_show' },
  rescheduled: { kind: 'attempt', reason: 'moved' },
  call_back_later: { kind: 'attempt', reason: 'named_later' },
  went_dark: { kind: 'attempt', reason: 'went_dark' },
  nurture: { kind: 'attempt', reason: 'nurture' },
  info_sent: { kind: 'attempt', reason: 'info_sent' },
  after_good_call: { kind: 'no_next_step', reason: 'nothing_booked' },
  stalled: { kind: 'no_next_step', reason: 'cooled' },
  first_call: { kind: 'no_next_step', reason: 'never_met' },
};

function formOf({ deals, state }: TodayBuyer): Form | undefined {
  const { situation, hasWritten, hasMissed } = state;
  // Somebody who was only written to is no deal yet.
  if (situation === 'first_call' && deals.length === 0 && !hasMissed) return undefined;
  if (situation === 'after_good_call' && hasWritten) return { kind: 'no_next_step', reason: 'wrote' };
  return forms[situation];
}

function lineOf(buyer: TodayBuyer): TodayLine[] {
  const { contact, deals, state } = buyer;
  const form = formOf(buyer);
  const { dueOn, lateOn, quote, lastAt, talkedAt, tries, channel } = state;
  if (form === undefined || dueOn === undefined) return [];
  const [deal] = deals;
  const since = form.reason === 'nothing_booked' || form.reason === 'cooled' ? (talkedAt ?? lastAt) : lastAt;
  return [
    {
      ...form,
      about: `contact:${contact.id}`,
      dueOn,
      ...(lateOn !== undefined && { lateOn }),
      done: 'touch',
      who: contact.name,
      contactId: contact.id,
      channel,
      tries,
      ...(deal && { dealId: deal.id, text: deal.name }),
      ...(quote !== undefined && { quote }),
      ...(since !== undefined && { since }),
    },
  ];
}

/** People of one deal, or of one firm where there is no deal, are one matter: whoever was in touch last stands for it. */
function onePerMatter(buyers: readonly TodayBuyer[]): TodayBuyer[] {
  const matterOf = ({ contact, deals }: TodayBuyer): string =>
    deals[0]?.id ?? contact.accountId ?? contact.id;
  return [...Map.groupBy(buyers, matterOf).values()].flatMap(
    (group) => group.toSorted((a, b) => (b.state.lastAt ?? 0) - (a.state.lastAt ?? 0))[0] ?? [],
  );
}

/** A deal that no step, no meeting and no attempt belongs to. */
function dealLine(deal: Deal, { timeZone, holidays, contacts }: TodayRows): TodayLine {
  const createdOn = localDateOf(deal.createdAt, timeZone);
  const contactId = deal.contactIds.find((id) => contacts.has(id));
  return {
    kind: 'no_next_step',
    reason: 'never_met',
    about: `deal:${deal.id}`,
    dueOn: addBusinessDays(createdOn, untouched.from, holidays),
    lateOn: addBusinessDays(createdOn, untouched.to, holidays),
    done: 'none',
    who: (contactId && contacts.get(contactId)?.name) || deal.name,
    text: deal.name,
    dealId: deal.id,
    ...(contactId && { contactId }),
  };
}

/**
 * What has no next step, and which attempts are due (R18, R28). `taken` are the lines that stand for a buyer already:
 * one line for each matter, and none where a meeting or a dated step lies ahead.
 */
export function buyerLines(rows: TodayRows, taken: readonly TodayLine[]): TodayLine[] {
  const { buyers, deals, steps, isBooked } = rows;
  const told = new Set(
    taken.filter(({ reason }) => reason === 'not_noted').map(({ contactId }) => contactId),
  );
  const dated = steps.filter((step) => step.startsAt !== undefined && step.strength > 0 && step.strength < 3);
  const stepOf = new Set(dated.map(({ contactId }) => contactId));
  const stepOfDeal = new Set(dated.map(({ dealId }) => dealId));
  const hasNext = (id: ContactId): boolean => isBooked(id) || told.has(id) || stepOf.has(id);
  const open = deals.filter((deal) => !stepOfDeal.has(deal.id) && !deal.contactIds.some(hasNext));
  const loose = buyers.filter(
    ({ contact, deals }) =>
      !hasNext(contact.id) && deals.every((deal) => open.some(({ id }) => id === deal.id)),
  );
  const lines = onePerMatter(loose).flatMap(lineOf);
  const isTold = (deal: Deal): boolean =>
    lines.some(({ contactId }) => contactId !== undefined && deal.contactIds.includes(contactId));
  return [...lines, ...open.filter((deal) => !isTold(deal)).map((deal) => dealLine(deal, rows))];
}
