import { describe, expect, it } from 'vitest';
import {
  asksForLaterContact,
  isOwnTask,
  putsOff,
  timeClauseOf,
} from '../../../../lib/core/suggest/later-words.ts';

describe('asksForLaterContact', () => {
  it.each([
    'Call me back in a month.',
    'ping her mid-Jan',
    'Asked to be called in January',
    'get in touch again in the second week of January?',
    'once the audit is through, reach out again',
    'budget frozen till April, call me then',
    'Please follow up after the summer',
    'try me again next quarter',
  ])('hears "%s"', (sentence) => {
    expect(asksForLaterContact(sentence)).toBe(true);
  });

  it.each([
    'They want to be live by April.',
    'She called after lunch.',
    'Call me back after lunch',
    'They lose a day every month end.',
    'Send the price list.',
    'good call',
  ])('does not hear it in "%s"', (sentence) => {
    expect(asksForLaterContact(sentence)).toBe(false);
  });
});

describe('putsOff', () => {
  it.each([
    'not before March',
    'swamped until the audit is over',
    'let us talk after the board meeting',
    'better in spring, after the move',
  ])('hears "%s"', (sentence) => {
    expect(putsOff(sentence)).toBe(true);
  });

  it.each(['They want to decide after the board meeting.', 'Live once the migration is done.'])(
    'a plan of theirs is none: "%s"',
    (sentence) => {
      expect(putsOff(sentence)).toBe(false);
    },
  );
});

describe('isOwnTask', () => {
  it.each(["I'll call him after the holidays", '- we will follow up in May', 'TODO call back in May'])(
    '%s',
    (sentence) => {
      expect(isOwnTask(sentence)).toBe(true);
    },
  );

  it('leaves what the buyer asked for', () => {
    expect(isOwnTask('Call me in May')).toBe(false);
  });
});

describe('timeClauseOf', () => {
  it.each([
    ['Call back once the new manager has started.', 'once the new manager has started'],
    ['call me back in mid January', 'in mid January'],
    ['Could you get in touch again in the second week of January?', 'in the second week of January'],
    ['after Q1 planning, call me', 'after Q1 planning'],
  ])('%s → %s', (words, clause) => {
    expect(timeClauseOf(words)).toBe(clause);
  });

  it.each(['call her when she is back', 'call me then', 'no time at all'])('cannot be said: %s', (words) => {
    expect(timeClauseOf(words)).toBeNull();
  });
});
