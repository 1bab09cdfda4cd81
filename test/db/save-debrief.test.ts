import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type DebriefAnswers, type DebriefMeeting, noAnswers } from '../../lib/core/debrief/debrief.ts';
import { startAnswers } from '../../lib/core/debrief/start-answers.ts';
import { freshReader } from '../../lib/core/suggest/fresh-reader.ts';
import { suggestLines } from '../../lib/core/suggest/suggest-lines.ts';
import { reconcile } from '../../lib/core/guard/reconcile.ts';
import type { CalendarId } from '../../lib/core/model/ids.ts';
import type { Contact, NextStep } from '../../lib/core/model/entities.ts';
import { tableOf, type SecondCallDatabase } from '../../lib/db/database.ts';
import { loadBrief } from '../../lib/db/brief.ts';
import { loadGuard } from '../../lib/db/guard-world.ts';
import { dropDebriefDrafts, keepDebriefDraft, loadDebrief } from '../../lib/db/load-debrief.ts';
import { recoverDrafts } from '../../lib/db/recover-drafts.ts';
import { saveContact } from '../../lib/db/repos/contacts.ts';
import { saveConversation } from '../../lib/db/repos/conversations.ts';
import { saveDeal } from '../../lib/db/repos/deals.ts';
import { saveNextStep } from '../../lib/db/repos/next-steps.ts';
import { saveNote } from '../../lib/db/repos/notes.ts';
import { saveSettings } from '../../lib/db/repos/settings.ts';
import { liveRows, saveRow } from '../../lib/db/row-store.ts';
import { saveDebrief } from '../../lib/db/save-debrief.ts';
import { hour, openTestDatabase, start } from './open-test-database.ts';

const timeZone = 'Europe/Berlin';
/** It ended half an hour ago. */
const meeting: DebriefMeeting = {
  key: 'uid-1',
  title: 'Scrap figures',
  startsAt: start - hour,
  endsAt: start - hour / 2,
  people: [
    { email: 'ines@fernhollow.example', name: 'Ines Malet' },
    { email: 'radek@ostrava-mills.example', name: 'Radek Novotny' },
  ],
};
const full: DebriefAnswers = {
  ...noAnswers,
  outcome: 'held',
  day: '2026-11-12',
  time: '10:30',
  minutes: '25',
  agenda: 'decide on the pilot\nwho signs',
  isNextBooked: true,
  change: 'priority',
  changeText: 'scrap comes before the new line now',
  brushOffs: ['this was helpful'],
  theirs: [{ text: 'scrap figures', dueOn: '2026-11-11' }],
  ours: [{ text: 'cost model', dueOn: '' }],
};

async function setUp() {
  const { db, wait } = openTestDatabase();
  await saveSettings(db, { self: { name: 'Ines Malet', emails: ['ines@fernhollow.example'], domains: [] } });
  const radek = await saveContact(db, { name: 'Radek Novotny', emails: ['radek@ostrava-mills.example'] });
  return { db, wait, radek };
}

const alive = <Name extends 'conversations' | 'nextSteps'>(db: SecondCallDatabase, table: Name) =>
  liveRows(tableOf(db, table).toCollection());
const save = (db: SecondCallDatabase, { id }: Contact, answers: DebriefAnswers, of = meeting) =>
  saveDebrief(db, of, [id], answers, timeZone);

/** Everything that is stored, without what a write stamps on it. */
async function snapshot(db: SecondCallDatabase): Promise<unknown> {
  const rows = [...(await alive(db, 'conversations')), ...(await alive(db, 'nextSteps'))];
  return rows.map(({ clock: _clock, updatedAt: _at, ...content }) => JSON.parse(JSON.stringify(content)));
}

describe('a debrief that is saved', () => {
  it('is a meeting with its answers, and a next step of full strength', async () => {
    const { db, radek } = await setUp();
    await save(db, radek, full);
    const [talk] = await alive(db, 'conversations');
    expect(talk).toMatchObject({
      kind: 'meeting',
      at: meeting.startsAt,
      minutes: 30,
      title: 'Scrap figures',
      meetingKey: 'uid-1',
      contactIds: [radek.id],
      outcome: 'held',
      buyerChange: { kind: 'priority', text: 'scrap comes before the new line now' },
      brushOffs: ['this was helpful'],
      isNextBooked: true,
    });
    expect(await alive(db, 'nextSteps')).toMatchObject([
      {
        contactId: radek.id,
        conversationId: talk?.id,
        strength: 4,
        startsAt: Date.UTC(2026, 10, 12, 9, 30),
        minutes: 25,
        agenda: ['decide on the pilot', 'who signs'],
        homework: {
          theirs: [{ text: 'scrap figures', dueAt: Date.UTC(2026, 10, 11, 17) }],
          ours: [{ text: 'cost model' }],
        },
        status: 'open',
      },
    ]);
  });

  it('reads back as it was typed, and a second time changes the same rows', async () => {
    const { db, radek } = await setUp();
    await save(db, radek, full);
    const { talk, step } = await loadDebrief(db, meeting, timeZone);
    const again = startAnswers(noAnswers, { talk, step }, timeZone);
    expect(again).toEqual({ ...full, stepId: step?.id });
    await save(db, radek, { ...again, time: '14:00', change: 'nothing', changeText: '' });
    expect(await alive(db, 'conversations')).toMatchObject([{ buyerChange: { kind: 'nothing', text: '' } }]);
    expect(await alive(db, 'nextSteps')).toMatchObject([{ startsAt: Date.UTC(2026, 10, 12, 13) }]);
  });

  it.each<[string, Partial<DebriefAnswers>, Partial<NextStep> | undefined]>([
    ['nothing agreed', {}, undefined],
    [
      'we do something',
      { ours: [{ text: 'send the sheet', dueOn: '2026-11-10' }] },
      { text: 'send the sheet', strength: 1, startsAt: Date.UTC(2026, 10, 10, 17) },
    ],
    [
      'they do something by a day',
      { theirs: [{ text: 'the figures', dueOn: '2026-11-11' }], ours: [{ text: 'a sheet', dueOn: '' }] },
      { text: 'the figures', strength: 2, startsAt: Date.UTC(2026, 10, 11, 17) },
    ],
    [
      'a day alone',
      { day: '2026-11-12' },
      { text: 'Next call', strength: 2, startsAt: Date.UTC(2026, 10, 12, 17) },
    ],
    ['day and time', { day: '2026-11-12', time: '10:30' }, { text: 'Next call', strength: 3, minutes: 30 }],
  ])('stores the next step as firm as it is: %s', async (_name, given, expected) => {
    const { db, radek } = await setUp();
    await save(db, radek, { ...noAnswers, outcome: 'held', ...given });
    const steps = await alive(db, 'nextSteps');
    expect(steps).toMatchObject(expected ? [expected] : []);
  });

  it('waits for a calendar with a time that was agreed, unless the rep says that it stands there', async () => {
    const { db, wait, radek } = await setUp();
    const booked = { ...noAnswers, outcome: 'held', day: '2026-11-12', time: '10:30' } as const;
    await save(db, radek, booked);
    const since = async () => (await alive(db, 'nextSteps'))[0]?.waitingSince;
    expect(await since()).toBe(start);
    const { talk, step } = await loadDebrief(db, meeting, timeZone);
    const again = startAnswers(noAnswers, { talk, step }, timeZone);
    wait(60_000);
    await save(db, radek, { ...again, changeText: 'late' });
    expect(await since()).toBe(start);
    await save(db, radek, { ...again, time: '11:00' });
    expect(await since()).toBe(start + 60_000);
    await save(db, radek, { ...again, isNextBooked: true });
    expect(await since()).toBeUndefined();
  });

  it('does not let a step that its calendar has wait again', async () => {
    const { db, radek } = await setUp();
    const step = await saveNextStep(db, {
      contactId: radek.id,
      text: 'Model review',
      strength: 3,
      startsAt: start + 48 * hour,
      meetingKey: 'uid-2',
    });
    const answers = startAnswers(noAnswers, { step }, timeZone);
    await save(db, radek, { ...answers, outcome: 'held', ours: full.ours });
    expect((await alive(db, 'nextSteps'))[0]).toMatchObject({
      meetingKey: 'uid-2',
      homework: { theirs: [] },
    });
    expect((await alive(db, 'nextSteps'))[0]?.waitingSince).toBeUndefined();
  });

  it('keeps the rep’s word that the next meeting stands, without a day', async () => {
    const { db, radek } = await setUp();
    await save(db, radek, { ...noAnswers, outcome: 'held', isNextBooked: true });
    expect(await alive(db, 'conversations')).toMatchObject([{ isNextBooked: true }]);
    expect(await alive(db, 'nextSteps')).toEqual([]);
  });

  it.each(['no_show', 'rescheduled'] as const)(
    'after a %s holds nothing but the new date',
    async (outcome) => {
      const { db, radek } = await setUp();
      await save(db, radek, { ...full, outcome });
      const [talk] = await alive(db, 'conversations');
      expect(talk).toMatchObject({ outcome });
      expect(talk).not.toHaveProperty('buyerChange.kind');
      expect(talk?.brushOffs).toBeUndefined();
      expect(await alive(db, 'nextSteps')).toMatchObject([
        { strength: 3, agenda: [], homework: { ours: [], theirs: [] } },
      ]);
      const brief = await loadBrief(db, radek.id, { now: start, timeZone });
      if (!brief) throw new Error('no brief');
      const { situation } = suggestLines(brief.input, brief.playbook, freshReader(brief.input));
      expect(situation).toBe(outcome);
    },
  );

  it('belongs to the one open deal, and to none of several', async () => {
    const { db, radek } = await setUp();
    const deal = await saveDeal(db, { name: 'Scrap', contactIds: [radek.id] });
    await saveDeal(db, { name: 'Old', contactIds: [radek.id], status: 'lost' });
    await save(db, radek, full);
    expect(await alive(db, 'conversations')).toMatchObject([{ dealId: deal.id }]);
    expect(await alive(db, 'nextSteps')).toMatchObject([{ dealId: deal.id }]);
    await saveDeal(db, { name: 'Second line', contactIds: [radek.id] });
    await save(db, radek, full, {
      ...meeting,
      key: 'uid-2',
      startsAt: start - 30 * hour,
      endsAt: start - 29 * hour,
    });
    expect((await alive(db, 'conversations')).filter(({ dealId }) => dealId === undefined)).toHaveLength(1);
  });
});

describe('what a debrief begins with', () => {
  const next = {
    title: 'Model review',
    startsAt: Date.UTC(2026, 10, 12, 9),
    endsAt: Date.UTC(2026, 10, 12, 9, 45),
  };

  it('is the meeting that stands in the calendar, before any other date', () => {
    const read = { ...noAnswers, day: '2026-11-20', time: '08:00' };
    expect(startAnswers(read, { next }, timeZone)).toEqual({
      ...noAnswers,
      day: '2026-11-12',
      time: '10:00',
      minutes: '45',
      isNextBooked: true,
    });
  });

  it('is the work of a step without a meeting, with the days of its own', async () => {
    const { db, radek } = await setUp();
    const work = { theirs: [{ text: 'the figures', dueOn: '2026-11-11' }], ours: [] };
    await save(db, radek, { ...noAnswers, outcome: 'held', ...work });
    const { talk, step } = await loadDebrief(db, meeting, timeZone);
    expect(startAnswers(noAnswers, { talk, step }, timeZone)).toEqual({
      ...noAnswers,
      outcome: 'held',
      stepId: step?.id,
      ...work,
    });
  });
});

describe('the talk that a meeting was', () => {
  it.each<[string, number, boolean]>([
    ['a note begun in it', start - 0.8 * hour, true],
    ['a note begun an hour and a half after it', start + hour, true],
    ['a call of the evening before', start - 18 * hour, false],
    ['a call three hours after it', start + 2.6 * hour, false],
  ])('%s: %s', async (_name, at, isSame) => {
    const { db, radek } = await setUp();
    const before = await saveConversation(db, { kind: 'call', at, contactIds: [radek.id] });
    await save(db, radek, full);
    const talks = await alive(db, 'conversations');
    expect(talks).toHaveLength(isSame ? 1 : 2);
    const stored = talks.find(({ id }) => id === before.id);
    // The calendar's time, by which the guard finds it again.
    expect(stored).toMatchObject(isSame ? { kind: 'call', at: meeting.startsAt, outcome: 'held' } : { at });
  });

  it('is never a mail, nor the talk of another meeting', async () => {
    const { db, radek } = await setUp();
    const about = { at: start - hour, contactIds: [radek.id] };
    await saveConversation(db, { ...about, kind: 'email' });
    await saveConversation(db, { ...about, kind: 'meeting', meetingKey: 'uid-0' });
    await save(db, radek, full);
    expect(await alive(db, 'conversations')).toHaveLength(3);
  });

  it('was with everybody who is a contact, the step is of the foremost', async () => {
    const { db, radek } = await setUp();
    const vera = await saveContact(db, { name: 'Vera Kolar', emails: ['vera@ostrava-mills.example'] });
    await saveDebrief(db, meeting, [vera.id, radek.id], full, timeZone);
    expect(await alive(db, 'conversations')).toMatchObject([{ contactIds: [vera.id, radek.id] }]);
    expect(await alive(db, 'nextSteps')).toMatchObject([{ contactId: vera.id }]);
  });
});

describe('the step that was this meeting', () => {
  it.each([
    ['held', 'done'],
    ['no_show', 'cancelled'],
    ['rescheduled', 'cancelled'],
  ] as const)('after it was %s is %s, and other open steps stand', async (outcome, status) => {
    const { db, radek } = await setUp();
    const was = await saveNextStep(db, {
      contactId: radek.id,
      text: 'Call',
      strength: 3,
      startsAt: meeting.startsAt,
    });
    const promise = await saveNextStep(db, {
      contactId: radek.id,
      text: 'A sheet',
      strength: 1,
      startsAt: start,
    });
    await save(db, radek, { ...noAnswers, outcome });
    const steps = new Map((await alive(db, 'nextSteps')).map((step) => [step.id, step.status]));
    expect([steps.get(was.id), steps.get(promise.id)]).toEqual([status, 'open']);
  });

  it('that was booked in the talk is changed, not doubled', async () => {
    const { db, radek } = await setUp();
    const booked = await saveNextStep(db, {
      contactId: radek.id,
      text: 'Model review',
      strength: 3,
      startsAt: start + 48 * hour,
    });
    const { step, talk } = await loadDebrief(db, meeting, timeZone);
    const answers = startAnswers(noAnswers, { talk, step }, timeZone);
    expect(answers).toMatchObject({ stepId: booked.id, day: '2026-11-11', time: '13:00' });
    await save(db, radek, { ...answers, outcome: 'held', theirs: full.theirs, ours: full.ours });
    expect(await alive(db, 'nextSteps')).toMatchObject([
      { id: booked.id, text: 'Model review', strength: 4 },
    ]);
  });
});

describe('the undo', () => {
  it('takes all of it back, new rows and changed ones', async () => {
    const { db, radek } = await setUp();
    await saveConversation(db, { kind: 'call', at: start - 0.8 * hour, contactIds: [radek.id] });
    await saveNextStep(db, { contactId: radek.id, text: 'Call', strength: 3, startsAt: meeting.startsAt });
    const before = await snapshot(db);
    const undo = await save(db, radek, full);
    expect(await snapshot(db)).not.toEqual(before);
    await undo();
    expect(await snapshot(db)).toEqual(before);
  });

  it('leaves nothing of a meeting that nobody had noted', async () => {
    const { db, radek } = await setUp();
    const undo = await save(db, radek, full);
    await undo();
    expect(await snapshot(db)).toEqual([]);
  });

  it('is not needed where a row is refused: nothing was written', async () => {
    const { db, radek } = await setUp();
    await expect(save(db, radek, { ...full, agenda: 'x'.repeat(3_000) })).rejects.toThrow('too_big');
    expect(await snapshot(db)).toEqual([]);
  });
});

describe('what is known of a meeting', () => {
  it('is its people: contacts, and those whom nobody knows yet, without the rep', async () => {
    const { db, radek } = await setUp();
    const people = [...meeting.people, { email: 'Omar@kiln.example', name: 'Omar Reyes' }];
    const { contacts, unknown } = await loadDebrief(db, { ...meeting, people }, timeZone);
    expect(contacts.map(({ id }) => id)).toEqual([radek.id]);
    expect(unknown).toEqual([{ email: 'omar@kiln.example', name: 'Omar Reyes' }]);
  });

  it('is what was noted in it and after it on its day, and a transcript of the day', async () => {
    const { db, radek } = await setUp();
    const other = await saveConversation(db, { kind: 'call', at: start - 5 * hour, contactIds: [radek.id] });
    const at = (hours: number, text: string, more = {}) =>
      saveNote(db, { text, at: start + hours * hour, contactId: radek.id, ...more });
    await at(0, 'after it');
    await at(-0.9, 'in it');
    await at(-4, 'prepared');
    await at(-5, 'transcript of the day', { source: 'transcript' });
    await at(-0.5, 'of another talk', { conversationId: other.id });
    await at(14, 'of the next day');
    const { notes } = await loadDebrief(db, meeting, timeZone);
    expect(notes.map(({ text }) => text)).toEqual(['transcript of the day', 'in it', 'after it']);
  });
});

describe('what was typed and not saved', () => {
  it('is there again, from the calendar and from the contact’s page, and is no note', async () => {
    const { db, radek } = await setUp();
    const talk = await saveConversation(db, { kind: 'call', at: start - hour, contactIds: [radek.id] });
    const fromPage = {
      ...meeting,
      key: undefined,
      people: [],
      contactIds: [radek.id],
      conversationId: talk.id,
    };
    keepDebriefDraft(db, fromPage, talk, full);
    expect((await loadDebrief(db, meeting, timeZone)).draft).toEqual(full);
    expect((await loadDebrief(db, fromPage, timeZone)).draft).toEqual(full);
    await recoverDrafts(db);
    expect((await loadDebrief(db, meeting, timeZone)).draft).toEqual(full);
    await dropDebriefDrafts(db, meeting, talk);
    expect((await loadDebrief(db, fromPage, timeZone)).draft).toBeUndefined();
  });

  it('goes after a month in which nobody came back to it', async () => {
    const { db, wait, radek } = await setUp();
    keepDebriefDraft(db, meeting, undefined, full);
    wait(31 * 24 * hour);
    await dropDebriefDrafts(db, { ...meeting, key: 'uid-9' }, undefined);
    expect((await loadDebrief(db, meeting, timeZone)).draft).toBeUndefined();
    expect(radek.id).toBeDefined();
  });
});

describe('the guard after a debrief', () => {
  const kinds = async (db: SecondCallDatabase) => {
    const { world, rows } = await loadGuard(db, start, timeZone);
    return reconcile(start, world, rows)
      .prompts.filter(({ at }) => at <= start)
      .map(({ kind }) => kind);
  };

  it('asks of a logged talk what it changed and what is next, and nothing once both are answered', async () => {
    const { db, radek } = await setUp();
    const talk = await saveConversation(db, {
      kind: 'call',
      at: meeting.startsAt,
      minutes: 30,
      contactIds: [radek.id],
      outcome: 'held',
    });
    expect((await kinds(db)).toSorted()).toEqual(['buyer_change_missing', 'ended_no_next_step']);
    const of = { ...meeting, key: undefined, people: [], contactIds: [radek.id], conversationId: talk.id };
    const undo = await save(db, radek, full, of);
    expect(await kinds(db)).toEqual([]);
    await undo();
    expect((await kinds(db)).toSorted()).toEqual(['buyer_change_missing', 'ended_no_next_step']);
  });

  it.each<[string, Partial<DebriefAnswers>, string[]]>([
    ['held, and a time was agreed', full, []],
    ['held, and it stands, as the rep says', { outcome: 'held', change: 'priority', isNextBooked: true }, []],
    ['held, and nothing stands', { outcome: 'held', change: 'nothing' }, ['ended_no_next_step']],
    [
      'held, and only we do something',
      { outcome: 'held', change: 'priority', ours: full.ours },
      ['ended_no_next_step'],
    ],
    ['held, and nobody says what changed', { ...full, change: undefined }, ['buyer_change_missing']],
    ['a no-show', { outcome: 'no_show' }, ['no_show']],
    ['a no-show with a new time', { outcome: 'no_show', day: '2026-11-11', time: '10:00' }, []],
    ['moved to a new time', { outcome: 'rescheduled', day: '2026-11-11', time: '10:00' }, []],
  ])('asks of a calendar’s meeting no more than is open: %s', async (_name, given, expected) => {
    const { db, radek } = await setUp();
    await saveRow(db, 'meetings', {
      calendarId: 'work' as CalendarId,
      uid: 'uid-1',
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      attendees: meeting.people.map(({ email }) => ({ email })),
    });
    expect(await kinds(db)).toEqual(['ended_no_next_step']);
    await save(db, radek, { ...noAnswers, ...given });
    expect(await kinds(db)).toEqual(expected);
  });

  it('goes on asking for the next step where the debrief has none', async () => {
    const { db, radek } = await setUp();
    const talk = await saveConversation(db, {
      kind: 'call',
      at: meeting.startsAt,
      minutes: 30,
      contactIds: [radek.id],
      outcome: 'held',
    });
    const of = { ...meeting, key: undefined, people: [], contactIds: [radek.id], conversationId: talk.id };
    await save(db, radek, { ...noAnswers, outcome: 'held', change: 'nothing' }, of);
    expect(await kinds(db)).toEqual(['ended_no_next_step']);
  });
});
