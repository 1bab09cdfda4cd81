import { describe, expect, it } from 'vitest';
import { type CalendarView, type Standing, standingOf } from '../../../../lib/core/booking/step-standing.ts';
import type { NextStep } from '../../../../lib/core/model/entities.ts';
import { meetingRow } from './meeting-row.ts';

const now = Date.UTC(2026, 10, 10, 15);
const hour = 3_600_000;
const day = 24 * hour;

const step = (given: Partial<NextStep>): NextStep =>
  ({
    id: 's',
    text: 'Next call',
    strength: 3,
    status: 'open',
    agenda: [],
    startsAt: now + 2 * day,
    ...given,
  }) as NextStep;
const meeting = (startsAt: number, key = 'm') => ({
  key,
  row: meetingRow({ uid: key, startsAt, title: 'Cost model' }),
});
const view = (trust: CalendarView['trust'], given: Partial<CalendarView> = {}): CalendarView => ({
  trust,
  canBook: false,
  meetings: [],
  ...given,
});

const stand = (
  calendar: CalendarView,
  steps: NextStep[] = [],
  talk?: { at?: number; isNextBooked?: boolean },
): Standing => standingOf({ steps, step: steps[0], calendar, talk: talk && { at: now - day, ...talk }, now });

describe('what stands', () => {
  it.each<[string, Standing, string | undefined, Standing['doubt']]>([
    ['nothing, and no calendar', stand(view('none'), [], {}), undefined, undefined],
    ['nothing in a calendar that can be believed', stand(view('proof'), [], {}), undefined, undefined],
    ['nothing in a feed, after a talk', stand(view('ask'), [], {}), undefined, 'unknown'],
    ['nothing in a feed, and no talk yet', stand(view('ask')), undefined, undefined],
    ['the rep’s word', stand(view('ask'), [], { isNextBooked: true }), undefined, 'by_word'],
    [
      'a word of long ago',
      stand(view('ask'), [], { at: now - 15 * day, isNextBooked: true }),
      undefined,
      'unknown',
    ],
    ['a step as it was entered', stand(view('none'), [step({})]), 'Next call', undefined],
    ['a step as it was entered, beside a calendar', stand(view('proof'), [step({})]), 'Next call', undefined],
    ['a chosen time, just now', stand(view('proof'), [step({ waitingSince: now })]), 'Next call', 'waiting'],
    [
      'a chosen time, and a sync since',
      stand(view('proof', { syncedAt: now }), [step({ waitingSince: now - hour })]),
      'Next call',
      'unseen',
    ],
    [
      'a chosen time, and a sync before it',
      stand(view('proof', { syncedAt: now - hour }), [step({ waitingSince: now - 60_000 })]),
      'Next call',
      'waiting',
    ],
    [
      'a chosen time beside a feed',
      stand(view('ask', { syncedAt: now }), [step({ waitingSince: now })]),
      'Next call',
      'unseen',
    ],
    [
      'a chosen time without a calendar',
      stand(view('none'), [step({ waitingSince: now })]),
      'Next call',
      'unseen',
    ],
    [
      'a step that stood in the calendar',
      stand(view('proof'), [step({ meetingKey: 'm' })]),
      'Next call',
      'gone',
    ],
    [
      'the same once no calendar is connected any more',
      stand(view('none'), [step({ meetingKey: 'm' })]),
      'Next call',
      undefined,
    ],
    ['a meeting', stand(view('ask', { meetings: [meeting(now + day)] })), 'Cost model', undefined],
    [
      'a meeting before a step',
      stand(view('proof', { meetings: [meeting(now + day)] }), [step({ startsAt: now + 5 * day })]),
      'Cost model',
      undefined,
    ],
    [
      'a step before a meeting',
      stand(view('proof', { meetings: [meeting(now + 9 * day)] }), [step({ startsAt: now + 5 * day })]),
      'Next call',
      undefined,
    ],
    [
      'a promise before a meeting',
      stand(view('proof', { meetings: [meeting(now + 9 * day)] }), [
        step({ strength: 2, startsAt: now + day }),
      ]),
      'Cost model',
      undefined,
    ],
    [
      'a step overdue, and a meeting ahead',
      stand(view('proof', { meetings: [meeting(now + day)] }), [step({ startsAt: now - 3 * day })]),
      'Cost model',
      undefined,
    ],
    [
      'a step overdue, and the rep’s word',
      stand(view('ask'), [step({ startsAt: now - 3 * day })], { isNextBooked: true }),
      undefined,
      'by_word',
    ],
    ['a step overdue', stand(view('ask'), [step({ startsAt: now - 3 * day })], {}), 'Next call', undefined],
  ])('%s', (_name, standing, text, doubt) => {
    expect([standing.shown?.text, standing.doubt]).toEqual([text, doubt]);
  });

  it('takes the agenda’s strength from the step that the meeting is', () => {
    const near = meeting(now + 2 * day + hour);
    const strong = step({ strength: 4 });
    expect(stand(view('proof', { meetings: [near] }), [strong])).toMatchObject({
      shown: { strength: 4, startsAt: now + 2 * day + hour, minutes: 30 },
      step: { id: 's' },
    });
    expect(stand(view('proof', { meetings: [near] })).shown?.strength).toBe(3);
    const far = meeting(now + 4 * day);
    expect(
      stand(view('proof', { meetings: [far] }), [step({ strength: 4, startsAt: now - day })]).shown?.strength,
    ).toBe(3);
  });

  it('leaves a meeting of the day before to itself where the step has one at its own time', () => {
    const [before, own] = [meeting(now + day, 'before'), meeting(now + 2 * day, 'own')];
    const found = stand(view('proof', { meetings: [before, own] }), [step({ strength: 4 })]);
    expect(found).toMatchObject({ meeting: { key: 'before' }, shown: { strength: 3 } });
    expect(found.step).toBeUndefined();
  });

  it('follows a linked meeting wherever it was moved', () => {
    const moved = meeting(now + 9 * day);
    expect(
      stand(view('proof', { meetings: [moved] }), [step({ strength: 4, meetingKey: 'm' })]),
    ).toMatchObject({
      shown: { text: 'Cost model', strength: 4 },
      meeting: { key: 'm' },
    });
  });
});
