import { type CalendarView, wasHeldSince } from '../core/booking/step-standing.ts';
import { colleagueStep as findColleagueStep, type ColleagueStep } from '../core/booking/colleague-step.ts';
import type { SuggestInput } from '../core/contract/suggest.ts';
import type { BuyerTalk } from '../core/debrief/buyer-talk.ts';
import { talksInCalendar } from '../core/debrief/talks-in-calendar.ts';
import { tableNames } from '../core/model/table-names.ts';
import type {
  Account,
  CallPlan,
  Contact,
  Conversation,
  Deal,
  FactReview,
  NextStep,
  Note,
  ValueAsset,
} from '../core/model/entities.ts';
import type { Settings } from '../core/model/settings.ts';
import type { ContactId, DealId, NoteId } from '../core/model/ids.ts';
import type { Playbook } from '../core/playbook/playbook-schema.ts';
import { findPlaybook, playbookOf } from '../core/playbook/playbook-of.ts';
import { readBuyerRows } from './buyer-rows.ts';
import { type CalendarSync, listSyncs } from './calendar-sync.ts';
import { calendarViewOf } from './calendar-view.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { historyOf } from './history.ts';
import { keptMeetingsBetween } from './kept-meetings.ts';
import { findCallPlan } from './repos/call-plans.ts';
import { listCalendars } from './repos/calendars.ts';
import { getContact } from './repos/contacts.ts';
import { listDealsOfContact } from './repos/deals.ts';
import { listFactReviews } from './repos/fact-reviews.ts';
import { listMeetingsWith } from './repos/meetings.ts';
import { listNextStepsBetween } from './repos/next-steps.ts';
import { listPlaybooks } from './repos/playbooks.ts';
import { getSettings } from './repos/settings.ts';
import { listValueAssets } from './repos/value-assets.ts';
import { getRow, getRows, liveRows } from './row-store.ts';
import { type Readings, loadFacts } from './stored-facts.ts';
import { contactInput, libraryInput, meetingsAndBusy, withUsedAssets } from './suggest-input.ts';

/** How far back the history goes, in entries: what a talk is about stands in the newest ones. */
const historyLimit = 40;
const bookingHorizonMs = 60 * 24 * 60 * 60 * 1_000;

export type BriefNote = { note: Note; conversation?: Conversation };

/** Everything that the panel shows of one contact, and what `suggest` is to be asked. */
export type Brief = {
  contact: Contact;
  account?: Account;
  deal?: Deal;
  /** The step that counts: the next one ahead, else the last one that is overdue, else one without a date. */
  nextStep?: NextStep;
  /** All open steps, the earliest first, those without a date last. */
  nextSteps: NextStep[];
  /** Newest first. */
  notes: BriefNote[];
  /** Talks and mails that are stored, and talks that a calendar alone knows of; newest first. */
  talks: BuyerTalk[];
  callPlan?: CallPlan;
  /** What the connected calendars say of this buyer. */
  calendar: CalendarView;
  /** What is booked with a colleague of theirs, where nothing is with them. */
  colleagueStep?: ColleagueStep | undefined;
  settings: Settings;
  playbook: Playbook;
  /** The deal names a playbook that is gone, so the rep's own is used. */
  hasLostPlaybook: boolean;
  assets: ValueAsset[];
  input: Omit<SuggestInput, 'id'>;
  /** The note that each entry of `input.history` tells, where it tells one. */
  noteIds: (NoteId | undefined)[];
  /** The mail that each entry is, where it is known which. */
  messageIds?: (string | undefined)[];
  /** Words of the page on screen stand among the entries: nothing that is read in them is kept. */
  hasPageWords?: true;
  /** What the rep said of facts in these notes. */
  reviews: FactReview[];
  /** What was found in the texts of `input.history` before. */
  facts: Readings;
};

export type BriefOptions = {
  now: number;
  /** The rep's zone; the buyer's own stands in `input.contact`. */
  timeZone: string;
  /** The deal on screen, which goes before their others; null where a deal is on screen that nobody stored. */
  dealId?: DealId | null | undefined;
};

/** Null where there is no such contact. Reads only this contact's rows, the library and the bookings ahead. */
export async function loadBrief(
  db: SecondCallDatabase,
  contactId: ContactId,
  options: BriefOptions,
): Promise<Brief | null> {
  const [parts, facts, syncs] = await Promise.all([
    db.transaction('r', [...tableNames, 'device'], async () => readParts(db, contactId, options.now)),
    loadFacts(db, contactId),
    listSyncs(db),
  ]);
  return parts && { ...makeBrief({ ...parts, syncs }, options), facts };
}

async function readParts(db: SecondCallDatabase, contactId: ContactId, now: number) {
  const [
    contact,
    rows,
    deals,
    steps,
    assets,
    settings,
    callPlan,
    bookings,
    ownReviews,
    playbooks,
    calendars,
    meetings,
  ] = await Promise.all([
    getContact(db, contactId),
    readBuyerRows(db, contactId, historyLimit),
    listDealsOfContact(db, contactId),
    liveRows(tableOf(db, 'nextSteps').where('contactId').equals(contactId)),
    listValueAssets(db),
    getSettings(db),
    findCallPlan(db, contactId),
    listNextStepsBetween(db, now, now + bookingHorizonMs),
    listFactReviews(db, [contactId]),
    listPlaybooks(db),
    listCalendars(db),
    keptMeetingsBetween(db, now, now + bookingHorizonMs),
  ]);
  if (contact === undefined) return null;
  const isFirm = (step: NextStep) => step.strength >= 3 && (step.startsAt ?? 0) > now;
  const isBooked = steps.some((step) => step.status === 'open' && isFirm(step));
  const firm = isBooked ? [] : bookings.filter(isFirm);
  const [account, theirs, booked] = await Promise.all([
    contact.accountId && getRow(db, 'accounts', contact.accountId),
    listMeetingsWith(db, contact.emails, -Infinity, Infinity),
    getRows(
      db,
      'contacts',
      firm.map((step) => step.contactId),
    ),
  ]);
  // Notes of a talk with several people belong to one of them, and so does what was said of their facts.
  const others = new Set(rows.notes.flatMap((note) => note.contactId ?? []));
  others.delete(contactId);
  const reviews = [...ownReviews, ...(await listFactReviews(db, [...others]))];
  return {
    contact,
    account: account || undefined,
    rows,
    deals,
    steps,
    assets,
    settings,
    callPlan,
    bookings,
    booked,
    reviews,
    playbooks,
    calendars,
    meetings: [...meetings, ...theirs.filter(({ startsAt }) => startsAt >= now + bookingHorizonMs)],
    past: theirs.filter(({ endsAt }) => endsAt <= now),
  };
}

type Parts = NonNullable<Awaited<ReturnType<typeof readParts>>> & { syncs: CalendarSync[] };

const colleagueStepOf = (
  { contact, bookings, booked, meetings, calendars }: Parts,
  now: number,
): ColleagueStep | undefined =>
  findColleagueStep(
    { contact, steps: bookings, contacts: booked, meetings, hasCalendar: calendars.some(({ isOn }) => isOn) },
    now,
  );

function makeBrief(parts: Parts, options: BriefOptions): Omit<Brief, 'facts'> {
  const { contact, account, rows, deals, assets, settings, callPlan, bookings } = parts;
  const deal = dealAmong(deals, options.dealId);
  const playbook = playbookOf(parts.playbooks, deal, settings);
  const named = deal?.playbook;
  const hasLostPlaybook = named !== undefined && !findPlaybook(parts.playbooks, named);
  const nextSteps = parts.steps
    .filter((step) => step.status === 'open')
    .sort((a, b) => (a.startsAt ?? Infinity) - (b.startsAt ?? Infinity));
  const conversationOf = new Map(rows.conversations.map((conversation) => [conversation.id, conversation]));
  const { conversations } = rows;
  const inCalendar = talksInCalendar({ rows: parts.past, contact, conversations, settings }, options.now);
  const talks = [...conversations, ...inCalendar].sort((a, b) => b.at - a.at);
  const told = historyOf(rows, { now: options.now, limit: historyLimit, inCalendar });
  const history = told.map(({ entry }) => entry);
  const { others: taken, ...calendar } = calendarViewOf({ ...parts, rows: parts.meetings }, options.now);
  const isFree = calendar.meetings.length === 0;
  const colleagueStep = isFree ? colleagueStepOf(parts, options.now) : undefined;
  return {
    contact,
    account,
    deal,
    nextStep: stepThatCounts(
      nextSteps.filter((step) => !wasHeldSince(step, talks, options.now)),
      options.now,
    ),
    nextSteps,
    notes: rows.notes
      .sort((a, b) => b.at - a.at)
      .map((note) => ({
        note,
        conversation: note.conversationId && conversationOf.get(note.conversationId),
      })),
    talks,
    callPlan,
    calendar,
    colleagueStep,
    settings,
    playbook,
    hasLostPlaybook,
    assets,
    noteIds: told.map(({ noteId }) => noteId),
    messageIds: told.map(({ messageId }) => messageId),
    reviews: parts.reviews,
    input: {
      now: new Date(options.now).toISOString(),
      timeZone: options.timeZone,
      self: { ...settings.self, email: settings.self.emails[0] },
      contact: contactInput(contact, account),
      playbook,
      history: withUsedAssets(history, assets, contact),
      ...meetingsAndBusy(
        contact,
        { own: nextSteps, everyone: bookings, calendar, others: taken },
        rows.conversations,
        options.now,
      ),
      assets: libraryInput(assets),
    },
  };
}

/** Where another deal than theirs is on screen, theirs says nothing of it. */
const dealAmong = (deals: readonly Deal[], onScreen: BriefOptions['dealId']): Deal | undefined =>
  onScreen === undefined ? deals[0] : deals.find(({ id }) => id === onScreen);

function stepThatCounts(open: NextStep[], now: number): NextStep | undefined {
  const ahead = open.find((step) => (step.startsAt ?? -Infinity) > now);
  return ahead ?? open.findLast((step) => step.startsAt !== undefined) ?? open[0];
}
