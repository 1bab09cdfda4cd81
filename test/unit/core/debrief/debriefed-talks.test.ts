import { describe, expect, it } from 'vitest';
import { fragileSince, talkToDebrief } from '../../../../lib/core/debrief/debriefed-talks.ts';
import type { Conversation } from '../../../../lib/core/model/entities.ts';

const now = Date.UTC(2026, 10, 19, 15);
const hour = 3_600_000;
const day = 24 * hour;

const talk = (fields: Partial<Conversation>): Conversation =>
  ({ id: `talk ${fields.at}`, kind: 'call', at: now - hour, contactIds: [], ...fields }) as Conversation;
const changed = (kind: 'priority' | 'nothing') => ({ kind, text: '' });

describe('the talk that waits for a debrief', () => {
  it.each<[string, Conversation[], boolean]>([
    ['none at all', [], false],
    ['nobody said how it went', [talk({})], true],
    ['held, and nobody said what it changed', [talk({ outcome: 'held' })], true],
    ['held, and it is said', [talk({ outcome: 'held', buyerChange: changed('priority') })], false],
    ['held, and it changed nothing', [talk({ outcome: 'held', buyerChange: changed('nothing') })], false],
    ['a no-show', [talk({ outcome: 'no_show' })], false],
    ['it still runs', [talk({ at: now - hour, minutes: 90 })], false],
    ['it lies ahead', [talk({ at: now + hour })], false],
    ['older than a week', [talk({ at: now - 8 * day })], false],
    ['a mail is no talk', [talk({ kind: 'email' }), talk({ kind: 'voicemail' })], false],
    [
      'only the last one counts',
      [talk({ at: now - 2 * day }), talk({ outcome: 'held', buyerChange: changed('priority') })],
      false,
    ],
  ])('%s', (_name, conversations, isAsked) => {
    expect(talkToDebrief(conversations, now) !== undefined).toBe(isAsked);
  });
});

describe('a fragile deal', () => {
  const nothing = talk({ at: now - day, outcome: 'held', buyerChange: changed('nothing') });
  it.each<[string, Conversation[], boolean]>([
    ['the last talk changed nothing', [nothing], true],
    ['however old it is', [talk({ ...nothing, at: now - 30 * day })], true],
    ['a no-show since changed nothing either', [nothing, talk({ outcome: 'no_show' })], true],
    [
      'a talk since changed something',
      [nothing, talk({ outcome: 'held', buyerChange: changed('priority') })],
      false,
    ],
    ['a talk since, of which nobody said anything yet', [nothing, talk({})], false],
    ['nobody said that it changed nothing', [talk({ outcome: 'held' })], false],
  ])('%s', (_name, conversations, isFragile) => {
    expect(fragileSince(conversations, now) !== undefined).toBe(isFragile);
  });
});
