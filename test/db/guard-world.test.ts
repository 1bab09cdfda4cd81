import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { reconcile } from '../../lib/core/guard/reconcile.ts';
import type { Deal } from '../../lib/core/model/entities.ts';
import type { ContactId, DealId } from '../../lib/core/model/ids.ts';
import type { SecondCallDatabase } from '../../lib/db/database.ts';
import { loadGuard } from '../../lib/db/guard-world.ts';
import { saveSettings } from '../../lib/db/repos/settings.ts';
import { type Draft, saveRow } from '../../lib/db/row-store.ts';
import { day, hour, openTestDatabase } from './open-test-database.ts';

const minute = 60_000;
/** Thursday 19 November 2026, local to Berlin. */
const at = (time: string): number => Date.parse(`2026-11-19T${time}:00+01:00`);
const rep = { email: 'maya@kestrelloop.example', response: 'accepted' as const };
const rosa = 'rosa.amado@quarzo.example';
const ids = ['rosa' as ContactId];

let db: SecondCallDatabase;
beforeEach(async () => {
  ({ db } = openTestDatabase());
  await saveSettings(db, { self: { emails: [rep.email], domains: ['kestrelloop.example'] } });
  await saveRow(db, 'contacts', { id: 'rosa' as ContactId, name: 'Rosa Amado', emails: [rosa] });
  await saveRow(db, 'contacts', { id: 'ed' as ContactId, name: 'Ed Moreau', emails: ['ed@luma.example'] });
});

const meet = (uid: string, startsAt: number, draft: Partial<Draft<'meetings'>> = {}) =>
  saveRow(db, 'meetings', {
    calendarId: 'work',
    uid,
    startsAt,
    endsAt: startsAt + 30 * minute,
    attendees: [rep, { email: rosa }],
    ...draft,
  } as Draft<'meetings'>);
const talk = (draft: Partial<Draft<'conversations'>> = {}) =>
  saveRow(db, 'conversations', { kind: 'meeting', at: at('10:00'), contactIds: ids, ...draft });
const step = (draft: Partial<Draft<'nextSteps'>> = {}) =>
  saveRow(db, 'nextSteps', {
    contactId: ids[0],
    text: 'Next call',
    strength: 3,
    startsAt: at('14:00') + 5 * day,
    ...draft,
  } as Draft<'nextSteps'>);
const deal = (id: string, status: Deal['status']) =>
  saveRow(db, 'deals', { id: id as DealId, name: id, contactIds: ids, status });
const touch = (draft: Partial<Draft<'touches'>> = {}) =>
  saveRow(db, 'touches', { kind: 'email', at: at('11:00'), contactId: ids[0], ...draft } as Draft<'touches'>);

async function told(now: number): Promise<string[]> {
  const { world, rows } = await loadGuard(db, now, 'Europe/Berlin');
  return reconcile(now, world, rows).prompts.map(({ kind, meeting }) => `${kind} ${meeting}`);
}
const ended = ['ended_no_next_step talk'];
const held = { outcome: 'held', buyerChange: { kind: 'priority', text: 'moved up' } } as const;

describe('a meeting that ended at 10:30', () => {
  beforeEach(() => meet('talk', at('10:00')));

  it.each<[string, () => Promise<unknown>, string[]]>([
    ['alone', () => Promise.resolve(), ended],
    ['with a step of date and time', () => step(), []],
    ['with a step by a day alone', () => step({ strength: 2 }), ended],
    ['with a step that was cancelled', () => step({ status: 'cancelled' }), ended],
    ['with a step with somebody else', () => step({ contactId: 'ed' as ContactId }), ended],
    ['with a step that was chosen a moment ago', () => step({ waitingSince: at('10:31') }), []],
    ['with a step that was chosen, and never saved', () => step({ waitingSince: at('10:10') }), ended],
    [
      'with a step whose event was cancelled in the calendar',
      async () => {
        await step();
        await meet('next', at('14:00') + 5 * day, { status: 'cancelled' });
      },
      ended,
    ],
    [
      'with a step that stood in a calendar, and no longer does',
      async () => {
        await saveRow(db, 'calendars', { kind: 'google', name: 'Work' });
        await step({ meetingKey: 'gone' });
      },
      ended,
    ],
    ['with the word that the next one stands', () => talk({ ...held, isNextBooked: true }), []],
    ['debriefed, with nothing booked', () => talk(held), ended],
    [
      'held, and nobody said what changed',
      () => talk({ outcome: 'held' }),
      [...ended, 'buyer_change_missing talk'],
    ],
    [
      'with a note in it',
      () => talk({ kind: 'call', at: at('10:12') }),
      [...ended, 'buyer_change_missing talk'],
    ],
    ['with a note two hours before', () => talk({ kind: 'call', at: at('08:00') }), ended],
    ['that was cancelled by word', () => talk({ outcome: 'cancelled' }), []],
    ['to which they did not come', () => talk({ outcome: 'no_show' }), ['no_show talk']],
    ['that they moved, without a new time', () => talk({ outcome: 'rescheduled' }), ['no_show talk']],
    [
      'to which they did not come, written to since',
      async () => {
        await talk({ outcome: 'no_show' });
        await touch({ at: at('10:33') });
      },
      [],
    ],
    [
      'to which they did not come, and who wrote since',
      async () => {
        await talk({ outcome: 'no_show' });
        await touch({ at: at('10:33'), direction: 'in' });
      },
      ['no_show talk'],
    ],
    ['with a logged call in it', () => talk({ kind: 'call', at: at('10:02'), minutes: 25, ...held }), ended],
    ['of a deal that is won', () => deal('a', 'won'), []],
    [
      'of a deal that is lost, beside an open one',
      async () => {
        await deal('a', 'lost');
        await deal('b', undefined);
      },
      ended,
    ],
    [
      'of a series that is muted',
      () => saveSettings(db, { guard: { mutedMeetings: ['talk'], mutedPeople: [] } }),
      [],
    ],
    [
      'above the size that counts',
      () => saveSettings(db, { guard: { mutedMeetings: [], mutedPeople: [], maxGuests: 1 } }),
      ended,
    ],
  ])('%s', async (_name, write, expected) => {
    await write();
    expect(await told(at('10:36'))).toEqual(expected);
  });

  it('that runs over by a call that was started by hand is told after the call', async () => {
    const call = await talk({ kind: 'call', at: at('10:02'), isOn: true });
    expect(await told(at('10:50'))).toEqual([]);
    await saveRow(db, 'conversations', { id: call.id, minutes: 50, isOn: undefined, ...held });
    expect(await told(at('10:56'))).toEqual([]);
    expect(await told(at('10:57'))).toEqual(ended);
  });

  it('is named by the contact where the calendar has an address alone', async () => {
    const { world } = await loadGuard(db, at('10:36'), 'Europe/Berlin');
    expect(reconcile(at('10:36'), world, []).prompts[0]?.message).toContain('Rosa Amado');
  });
});

describe('without a calendar', () => {
  it('nothing is told of nothing', async () => expect(await told(at('10:36'))).toEqual([]));

  it('a logged call with nothing booked is asked about, by the name of its contact', async () => {
    const { id } = await talk({ kind: 'call', minutes: 20, ...held });
    expect(await told(at('10:26'))).toEqual([`ended_no_next_step call ${id}`]);
    const { world } = await loadGuard(db, at('10:26'), 'Europe/Berlin');
    expect(reconcile(at('10:26'), world, []).prompts[0]?.message).toBe(
      'Your call with Rosa Amado ended. Is the next one booked?',
    );
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a note of a call whose end nobody knows', () => talk({ kind: 'call' })],
    ['a mail', () => talk({ kind: 'email', minutes: 20 })],
    ['a call with nobody', () => talk({ kind: 'call', minutes: 20, contactIds: [], ...held })],
    [
      'a call with the next one agreed',
      async () => {
        await talk({ kind: 'call', minutes: 20, ...held });
        await step();
      },
    ],
    ['a step that is over', () => step({ startsAt: at('09:00') })],
  ])('%s is left alone', async (_name, write) => {
    await write();
    expect(await told(at('10:36'))).toEqual([]);
  });
});

describe('the playbook of a deal', () => {
  const withPlaybook = (playbook: string | undefined, contactIds = ids) =>
    saveRow(db, 'deals', { name: 'Desk', contactIds, playbook });
  const gap = ['gap_too_long talk'];
  beforeEach(async () => {
    await meet('talk', at('10:00'));
    // The fourth business day: three are allowed by high-velocity, five by the others.
    await meet('next', at('10:00') + 6 * day);
  });

  it.each<[string, () => Promise<unknown>, string[]]>([
    ['no deal at all', () => Promise.resolve(), []],
    ['a deal without one', () => withPlaybook(undefined), []],
    ['a deal with a faster one', () => withPlaybook('high-velocity'), gap],
    ['a deal of somebody else', () => withPlaybook('high-velocity', ['ed' as ContactId]), []],
    ['a deal whose playbook was deleted', () => withPlaybook('gone'), []],
    ['the rep’s own, and a slower one of the deal', () => slower(), []],
    ['the rep’s own alone', () => saveSettings(db, { playbook: 'high-velocity' }), gap],
  ])('goes before the rep’s: %s', async (_name, write, expected) => {
    await write();
    expect(await told(at('10:36'))).toEqual(expected);
  });

  async function slower(): Promise<void> {
    await saveSettings(db, { playbook: 'high-velocity' });
    await withPlaybook('consultative');
  }
});

describe('a teaser', () => {
  beforeEach(async () => {
    await meet('first', at('10:00') - 7 * day);
    await meet('second', at('10:00') + 4 * day);
  });
  const saturday = at('09:00') + 2 * day;

  it('is due on the business day before a free one', async () => {
    expect(await told(at('09:00') + day)).toEqual(['teaser_due second']);
  });

  it('is not where value went out, and is where only words did', async () => {
    await touch({ at: at('12:00'), text: 'See you' });
    expect(await told(saturday)).toEqual(['teaser_due second']);
    await touch({ kind: 'info_sent', at: at('13:00') + day });
    expect(await told(saturday)).toEqual([]);
  });
});

describe('the night in which the clock goes back', () => {
  it.each(['2026-10-25T00:45:00Z', '2026-10-25T01:45:00Z'])(
    'tells what ended at %s five minutes later',
    async (end) => {
      const endsAt = Date.parse(end);
      await meet('night', endsAt - 30 * minute, { endsAt });
      expect(await told(endsAt + 4 * minute)).toEqual([]);
      expect(await told(endsAt + 5 * minute)).toEqual(['ended_no_next_step night']);
      expect(await told(endsAt + 2 * hour)).toEqual(['ended_no_next_step night']);
    },
  );
});
