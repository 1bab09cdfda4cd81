import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { followUpDay } from '../../lib/core/booking/follow-up-day.ts';
import { suggestInputSchema } from '../../lib/core/contract/suggest.ts';
import { lastHeldTalk, talkToDebrief } from '../../lib/core/debrief/debriefed-talks.ts';
import { reconcile } from '../../lib/core/guard/reconcile.ts';
import type { CalendarKind } from '../../lib/core/model/calendar-entities.ts';
import type { CalendarId, ConversationId, MeetingId } from '../../lib/core/model/ids.ts';
import { freshReader } from '../../lib/core/suggest/fresh-reader.ts';
import { suggestLines } from '../../lib/core/suggest/suggest-lines.ts';
import { type Brief, loadBrief } from '../../lib/db/brief.ts';
import { syncsOf } from '../../lib/db/calendar-sync.ts';
import { confirmSteps } from '../../lib/db/confirm-steps.ts';
import { loadGuard } from '../../lib/db/guard-world.ts';
import { saveCalendar } from '../../lib/db/repos/calendars.ts';
import { saveContact } from '../../lib/db/repos/contacts.ts';
import { saveNextStep } from '../../lib/db/repos/next-steps.ts';
import { saveSettings } from '../../lib/db/repos/settings.ts';
import { type Draft, getRow, saveRow } from '../../lib/db/row-store.ts';
import { day, hour, openTestDatabase, start } from './open-test-database.ts';

const email = 'ines@talverde.example';

async function withBuyer() {
  const { db } = openTestDatabase();
  await saveSettings(db, { self: { emails: ['maya@kestrelloop.example'], domains: [] } });
  const { id } = await saveContact(db, { name: 'Inés Abril', emails: [email, 'ines@abril.example'] });
  const connect = (kind: CalendarKind, more: object = {}) => saveCalendar(db, { kind, name: kind, ...more });
  const meet = (uid: string, startsAt: number, more: Partial<Draft<'meetings'>> = {}) =>
    saveRow(db, 'meetings', {
      id: `${uid} ${more.calendarId ?? ''}` as MeetingId,
      calendarId: 'one' as CalendarId,
      uid,
      startsAt,
      endsAt: startsAt + hour,
      attendees: [{ email }],
      ...more,
    });
  const step = (startsAt: number, more: object = {}) =>
    saveNextStep(db, { contactId: id, text: 'Next call', strength: 3, startsAt, minutes: 30, ...more });
  const brief = async () => {
    const loaded = await loadBrief(db, id, { now: start, timeZone: 'Europe/Zurich' });
    if (loaded === null) throw new Error('no brief');
    return loaded;
  };
  return { db, id, connect, meet, step, brief };
}

describe('a talk that only a calendar knows of', () => {
  const type = async (told: Awaited<ReturnType<typeof withBuyer>>) =>
    (await told.brief()).input.history.map((entry) => [entry.type, Date.parse(entry.at), entry.minutes]);
  const offered = ({ input, playbook }: Brief) =>
    suggestLines(input, playbook, freshReader(input)).offer?.slots ?? [];

  it('counts as held, so that the next one can be booked before a word is typed', async () => {
    const buyer = await withBuyer();
    expect(offered(await buyer.brief())).toEqual([]);
    await buyer.meet('over', start - 2 * hour);
    expect(await type(buyer)).toEqual([['meeting', start - 2 * hour, 60]]);
    expect(offered(await buyer.brief())).toHaveLength(3);
  });

  it.each<[string, number, Partial<Draft<'meetings'>>]>([
    ['is still on', start - hour / 2, {}],
    ['was cancelled', start - 2 * hour, { status: 'cancelled' }],
    ['took the whole day', start - day, { startsOn: '2026-11-08', endsOn: '2026-11-09' }],
    ['was declined by the buyer', start - 2 * hour, { attendees: [{ email, response: 'declined' }] }],
    [
      'was declined by the rep',
      start - 2 * hour,
      { attendees: [{ email }, { email: 'maya@kestrelloop.example', response: 'declined' }] },
    ],
    ['was with a colleague of theirs', start - 2 * hour, { attendees: [{ email: 'jo@talverde.example' }] }],
    ['was a webinar', start - 2 * hour, { title: 'Webinar: autumn' }],
  ])('is none where it %s', async (_name, at, more) => {
    const buyer = await withBuyer();
    await buyer.meet('talk', at, more);
    expect(await type(buyer)).toEqual([]);
  });

  const touch = (kind: 'email' | 'info_sent', daysAgo: number) => ({ kind, at: start - daysAgo * day });
  const noted = (kind: 'call' | 'meeting', daysAgo: number, text: string, outcome?: 'held' | 'no_show') => ({
    conversations: [{ kind, at: start - daysAgo * day, minutes: 20, outcome }],
    notes: [{ at: start - daysAgo * day, text }],
    touches: [] as ReturnType<typeof touch>[],
  });
  const pain = '6 people retype 12 hours a week of orders';

  it.each<[string, ReturnType<typeof noted>, string]>([
    [
      'what she asked for was sent',
      { ...noted('call', 8, pain), touches: [touch('info_sent', 1)] },
      'info_sent',
    ],
    [
      'three tries went unanswered',
      { ...noted('call', 20, pain), touches: [touch('email', 12), touch('email', 8), touch('email', 2)] },
      'went_dark',
    ],
    ['she did not come', noted('meeting', 1, 'nobody joined', 'no_show'), 'no_show'],
    [
      'she asked to be called in three months',
      noted('call', 20, `${pain}\nCall me back in three months.`),
      'call_back_later',
    ],
    [
      'she had to think about it',
      noted('call', 8, `${pain}\nShe needs to think about it. No date.`),
      'stalled',
    ],
    ['a good call that was noted', noted('call', 8, pain), 'after_good_call'],
  ])('is the last one where before it %s', async (_name, told, before) => {
    const buyer = await withBuyer();
    const { conversations, notes, touches } = told;
    for (const row of conversations)
      await saveRow(buyer.db, 'conversations', {
        ...row,
        id: 'older' as ConversationId,
        contactIds: [buyer.id],
      });
    for (const row of notes)
      await saveRow(buyer.db, 'notes', {
        ...row,
        contactId: buyer.id,
        conversationId: 'older' as ConversationId,
      });
    for (const row of touches) await saveRow(buyer.db, 'touches', { ...row, contactId: buyer.id });
    const situationOf = ({ input, playbook }: Brief) =>
      suggestLines(input, playbook, freshReader(input)).situation;
    expect(situationOf(await buyer.brief())).toBe(before);

    await buyer.meet('today', start - 2 * hour, { title: 'Cost model' });
    const brief = await buyer.brief();
    expect(situationOf(brief)).toBe('after_good_call');
    expect(talkToDebrief(brief.talks, start)).toMatchObject({ meetingKey: 'today', title: 'Cost model' });
    expect(lastHeldTalk(brief.talks, start)?.at).toBe(start - 2 * hour);
    const grades = offered(brief).map(
      (slot) =>
        followUpDay({
          startsAt: Date.parse(slot.start),
          lastTalkAt: lastHeldTalk(brief.talks, start)?.at ?? 0,
          timeZone: 'Europe/Zurich',
          holidays: [],
          playbook: brief.playbook,
        }).grade,
    );
    expect(grades).toEqual(['good', 'good', 'good']);
  });

  it('ends the step that it was, though nobody has said how it went', async () => {
    const buyer = await withBuyer();
    await buyer.connect('google');
    await buyer.step(start - 2 * hour, { meetingKey: 'today' });
    expect((await buyer.brief()).nextStep).toBeDefined();
    await buyer.meet('today', start - 2 * hour);
    const { nextStep, nextSteps } = await buyer.brief();
    expect([nextStep, nextSteps.length]).toEqual([undefined, 1]);
  });

  it('stands beside a mail that came in during it', async () => {
    const buyer = await withBuyer();
    await buyer.meet('today', start - 2 * hour);
    await saveRow(buyer.db, 'conversations', {
      kind: 'email',
      at: start - 2 * hour + 60_000,
      direction: 'in',
      contactIds: [buyer.id],
    });
    expect((await type(buyer)).map(([kind]) => kind)).toEqual(['meeting', 'email']);
  });

  it('is told once where the rep has told of it', async () => {
    const buyer = await withBuyer();
    await buyer.meet('over', start - 2 * hour);
    const at = start - 2 * hour + 60_000;
    await saveRow(buyer.db, 'conversations', {
      kind: 'meeting',
      at,
      outcome: 'no_show',
      contactIds: [buyer.id],
    });
    expect(await type(buyer)).toEqual([['no_show', at, undefined]]);
  });
});

describe('a brief with calendars', () => {
  it('tells meetings with the buyer as the calendar verb does, and all others as busy times', async () => {
    const { meet, brief } = await withBuyer();
    await meet('theirs', start + day, {
      title: 'Cost model',
      attendees: [{ email: 'ines@abril.example', response: 'accepted' }],
      organizer: { email: 'maya@kestrelloop.example' },
    });
    await meet('other', start + 2 * day, { attendees: [{ email: 'jonas@pelham.example' }] });
    await meet('holiday', start + 3 * day, { startsOn: '2026-11-12', endsOn: '2026-11-13', attendees: [] });
    await meet('over', start - day);
    await meet('far', start + 90 * day);
    const { input, calendar } = await brief();
    expect(suggestInputSchema.safeParse({ id: 1, ...input }).error).toBeUndefined();
    expect(input.meetings).toMatchObject([
      {
        uid: 'theirs',
        title: 'Cost model',
        start: '2026-11-10T12:00:00.000Z',
        end: '2026-11-10T13:00:00.000Z',
        attendees: [{ email, response: 'accepted' }],
      },
      { uid: 'far' },
    ]);
    expect(input.busy).toEqual([
      { start: '2026-11-11T12:00:00.000Z', end: '2026-11-11T13:00:00.000Z' },
      { start: '2026-11-12', end: '2026-11-13' },
    ]);
    expect(calendar.meetings.map(({ key }) => key)).toEqual(['theirs', 'far']);
  });

  it.each<[string, [CalendarKind, object?][], string]>([
    ['none is connected', [], 'none'],
    ['one is switched off', [['google', { isOn: false }]], 'none'],
    ['an address', [['ics']], 'ask'],
    ['a file', [['ics_file']], 'ask'],
    ['a server', [['caldav']], 'proof'],
    ['an address beside an account', [['ics'], ['google']], 'proof'],
  ])('says how far they can be believed: %s', async (_name, kinds, trust) => {
    const { connect, brief } = await withBuyer();
    for (const [kind, more] of kinds) await connect(kind, more);
    expect((await brief()).calendar.trust).toBe(trust);
  });

  it('knows since when every calendar that is believed was read', async () => {
    const { db, connect, brief } = await withBuyer();
    const [one, two] = [await connect('google'), await connect('caldav')];
    await connect('ics');
    await syncsOf(db).put({ id: one.id, state: {}, warnings: [], syncedAt: start - hour });
    expect((await brief()).calendar.syncedAt).toBeUndefined();
    await syncsOf(db).put({ id: two.id, state: {}, warnings: [], syncedAt: start - 2 * hour });
    expect((await brief()).calendar.syncedAt).toBe(start - 2 * hour);
  });

  it('does not tell a step a second time that the calendar has', async () => {
    const { connect, meet, step, brief } = await withBuyer();
    await connect('google');
    await meet('theirs', start + day);
    await step(start + day);
    await step(start + 5 * day, { meetingKey: 'gone' });
    const { input } = await brief();
    expect(input.meetings?.map(({ uid }) => uid)).toEqual(['theirs']);
    expect(input.busy).toEqual([]);
  });
});

describe('a step that is booked with a colleague of theirs', () => {
  type Buyer = Awaited<ReturnType<typeof withBuyer>>;
  const withColleague = async (email: string, more: object = {}) => {
    const buyer = await withBuyer();
    const colleague = await saveContact(buyer.db, { name: 'Paul Orta', emails: [email] });
    await buyer.step(start + 2 * day, { contactId: colleague.id, ...more });
    return buyer;
  };
  const paul = 'paul@talverde.example';
  /** With whom it is, and whether the guard asks after a talk with the buyer. */
  const told = async ({ db, brief }: Buyer) => {
    const { colleagueStep } = await brief();
    const { world, rows } = await loadGuard(db, start, 'Europe/Zurich');
    const asks = reconcile(start, world, rows).prompts.some(({ kind }) => kind === 'ended_no_next_step');
    return [colleagueStep?.who, asks ? 'asks' : 'silent'];
  };

  it.each<[string, () => Promise<Buyer>, string | undefined]>([
    ['of the same company', () => withColleague(paul), 'Paul Orta'],
    ['in another house of it', () => withColleague('paul@south.talverde.example'), 'Paul Orta'],
    ['of another company', () => withColleague('paul@ortiga.example'), undefined],
    ['without date and time', () => withColleague(paul, { strength: 2 }), undefined],
    ['that was cancelled', () => withColleague(paul, { status: 'cancelled' }), undefined],
    [
      'that was chosen, and never saved',
      () => withColleague(paul, { waitingSince: start - hour }),
      undefined,
    ],
    [
      'that was chosen a moment ago',
      () => withColleague(paul, { waitingSince: start - 60_000 }),
      'Paul Orta',
    ],
  ])('%s is named exactly where the guard is silent for it', async (_name, make, who) => {
    const buyer = await make();
    await buyer.meet('over', start - hour - 10 * 60_000);
    expect(await told(buyer)).toEqual([who, who === undefined ? 'asks' : 'silent']);
  });

  it('leaves the lines as they are, and is not told beside what is booked with the buyer', async () => {
    const buyer = await withColleague(paul);
    await buyer.meet('over', start - hour - 10 * 60_000);
    const { input, playbook } = await buyer.brief();
    expect(suggestLines(input, playbook, freshReader(input)).situation).toBe('after_good_call');
    await buyer.step(start + 5 * day);
    expect(await told(buyer)).toEqual([undefined, 'silent']);
  });
});

describe('after a sync', () => {
  const stored = async (given: Awaited<ReturnType<typeof withBuyer>>, id: string) => {
    await confirmSteps(given.db, start);
    return getRow(given.db, 'nextSteps', id);
  };

  it('a step is tied to its meeting, and no longer waits', async () => {
    const given = await withBuyer();
    await given.meet('theirs', start + day + hour);
    const { id } = await given.step(start + day, { waitingSince: start });
    expect(await stored(given, id)).toMatchObject({
      meetingKey: 'theirs',
      startsAt: start + day + hour,
      minutes: 60,
    });
    expect((await getRow(given.db, 'nextSteps', id))?.waitingSince).toBeUndefined();
  });

  it('a step is tied to the meeting at its time, though another with the buyer stands the day before', async () => {
    const given = await withBuyer();
    await given.meet('before', start + day - 3 * hour);
    await given.meet('theirs', start + day);
    const { id } = await given.step(start + day, { waitingSince: start });
    expect(await stored(given, id)).toMatchObject({ meetingKey: 'theirs', startsAt: start + day });
  });

  it('moves along with its meeting, and is written only when something changed', async () => {
    const given = await withBuyer();
    const { id } = await given.step(start + day, { meetingKey: 'theirs' });
    await given.meet('theirs', start + 9 * day);
    const moved = await stored(given, id);
    expect(moved).toMatchObject({ startsAt: start + 9 * day });
    expect((await stored(given, id))?.clock).toBe(moved?.clock);
  });

  it.each<[string, Partial<Draft<'meetings'>>, object]>([
    ['with somebody else', { attendees: [{ email: 'jonas@pelham.example' }] }, {}],
    ['days away', { startsAt: start + 4 * day, endsAt: start + 4 * day + hour }, {}],
    ['that was cancelled', { status: 'cancelled' }, {}],
    ['for a step without a time', {}, { strength: 2 }],
    ['for a step that is done', {}, { status: 'done' }],
  ])('a meeting %s leaves it waiting', async (_name, meeting, more) => {
    const given = await withBuyer();
    await given.meet('theirs', start + day, meeting);
    const { id } = await given.step(start + day, { waitingSince: start, ...more });
    expect(await stored(given, id)).toMatchObject({ waitingSince: start });
  });
});
