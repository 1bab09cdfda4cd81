import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../../lib/core/contract/suggest.ts';
import { isAutomatic } from '../../../../lib/core/draft/is-automatic.ts';
import { answerInThread } from '../../../../lib/core/draft/answer-in-thread.ts';
import { mergeThread, threadHistory } from '../../../../lib/core/draft/thread-history.ts';

const start = Date.UTC(2026, 10, 12, 9);
const hour = 3_600_000;
const rep = 'mia@castell.example';
const jonas = 'jonas@peverel.example';
const who = { emails: [jonas], isOwn: (email: string) => email === rep, now: start + 100 * hour };

const mail = (id: string, from: string, text: string, at: number, more: object = {}) => ({
  id,
  from: { email: from },
  to: [{ email: from === rep ? jonas : rep }],
  sentAt: at,
  text,
  ...more,
});
const thread = (...messages: ReturnType<typeof mail>[]) => ({ id: 't1', subject: 'Stock count', messages });

describe('the open thread as history', () => {
  it('has their mails as in, ours to them as out, in their order', () => {
    const found = threadHistory(
      thread(mail('m1', jonas, 'It takes two days.', start), mail('m2', rep, 'Thank you.', start + hour)),
      who,
    );
    expect(found).toEqual([
      {
        entry: {
          type: 'email',
          at: '2026-11-12T09:00:00.000Z',
          direction: 'in',
          text: 'It takes two days.',
          source: 'email',
        },
        at: start,
        messageId: 'm1',
      },
      expect.objectContaining({ messageId: 'm2', entry: expect.objectContaining({ direction: 'out' }) }),
    ]);
  });

  it('takes the words that a mail’s writer wrote', () => {
    const [found] = threadHistory(thread(mail('m1', jonas, 'Yes.\n> quoted', start)), who, ({ text }) =>
      text.replace(/\n>.*/, ''),
    );
    expect(found?.entry.text).toBe('Yes.');
  });

  it.each([
    ['a third person’s', mail('m', 'nina@peverel.example', 'Hello', start)],
    ['ours to somebody else', mail('m', rep, 'Hello', start, { to: [{ email: 'nina@peverel.example' }] })],
    ['a folded one', mail('m', jonas, '', start, { isFolded: true })],
    ['one without words', mail('m', jonas, ' \n', start)],
    ['one without a time', mail('m', jonas, 'Hello', start, { sentAt: undefined })],
    ['one from the future', mail('m', jonas, 'Hello', start + 200 * hour)],
    ['an absence note', mail('m', jonas, 'I am out of the office until Monday.', start)],
  ])('leaves out %s', (_name, message) => {
    expect(threadHistory(thread(message), who)).toEqual([]);
  });
});

describe('the thread among what is stored', () => {
  const entry = (at: number, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
    type: 'email',
    at: new Date(at).toISOString(),
    direction: 'in',
    ...more,
  });
  const talk = {
    entry: entry(start, { type: 'call', direction: undefined, text: 'Two days' }),
    noteId: 'n1',
  };
  const [fresh] = threadHistory(thread(mail('m1', jonas, 'It takes two days.', start + hour)), who);
  const isCited = ({ noteId }: { noteId?: string }) => noteId !== undefined;
  const merge = (known: { entry: HistoryEntry; noteId?: string; messageId?: string }[]) =>
    mergeThread(known, fresh ? [fresh] : [], isCited).map((one) => one.entry);

  it('stands at its time', () => {
    const later = { entry: entry(start + 2 * hour, { type: 'call' }) };
    expect(merge([talk, later]).map(({ type }) => type)).toEqual(['call', 'email', 'call']);
  });

  it.each([
    ['by its id', { messageId: 'm1', entry: entry(start - hour) }],
    ['by its time, where no id is known', { entry: entry(start + hour + 30_000) }],
  ])('takes the place of the touch that it is: %s', (_name, touch) => {
    expect(merge([talk, touch])).toEqual([talk.entry, fresh?.entry]);
  });

  it('takes over what was used in it', () => {
    const [, merged] = merge([talk, { messageId: 'm1', entry: entry(start + hour, { used: ['a1'] }) }]);
    expect(merged).toMatchObject({ used: ['a1'], text: 'It takes two days.' });
  });

  it('gives way to a note that was kept of it, which can be cited', () => {
    const kept = { messageId: 'm1', noteId: 'n2', entry: entry(start + hour, { text: 'Two days.' }) };
    expect(merge([kept])).toEqual([kept.entry]);
  });

  it.each([
    ['another mail', { messageId: 'm9', entry: entry(start + hour) }],
    ['a mail of ours', { entry: entry(start + hour, { direction: 'out' }) }],
    ['a call of that hour', { entry: entry(start + hour, { type: 'call' }) }],
  ])('leaves %s as it is', (_name, other) => {
    expect(merge([other])).toHaveLength(2);
  });
});

describe('an answer', () => {
  const read = (...messages: ReturnType<typeof mail>[]) =>
    answerInThread(thread(...messages), who.isOwn, who.now);

  it('is the newest message, where somebody from outside wrote it', () => {
    expect(
      read(mail('m1', rep, 'Well?', start), mail('m2', 'Jonas@Peverel.example', 'Yes.', start + hour)),
    ).toEqual({
      email: jonas,
      messageId: 'm2',
      threadId: 't1',
      at: start + hour,
    });
  });

  it.each([
    ['ours', mail('m', rep, 'Well?', start)],
    ['a machine’s', mail('m', jonas, 'Automatische Antwort: ich bin nicht im Büro.', start)],
    ['without a time', mail('m', jonas, 'Yes.', start, { sentAt: undefined })],
    ['without an id', mail('m', jonas, 'Yes.', start, { id: undefined })],
    ['from the future', mail('m', jonas, 'Yes.', start + 200 * hour)],
    ['from nobody', mail('m', jonas, 'Yes.', start, { from: {} })],
  ])('is none that is %s', (_name, message) => {
    expect(read(mail('m0', jonas, 'Before', start - hour), message)).toBeUndefined();
  });
});

describe('a mail that a machine wrote', () => {
  it.each([
    ['Accepted: Stock count @ Thu 19 Nov', ''],
    ['Zugesagt: Inventur', ''],
    ['Invitation: Stock count', ''],
    ['Automatic reply: Stock count', 'Thank you for your message.'],
    ['Re: Stock count', 'Hello, I am currently out of office until 3 December.'],
    ['Re: Inventur', 'Vielen Dank. Ich bin bis Montag nicht im Büro.'],
    ['Re: Inventaire', 'Réponse automatique : je suis absent.'],
  ])('is one: %s', (subject, text) => {
    expect(isAutomatic({ subject, text })).toBe(true);
  });

  it.each([
    ['Re: Stock count', 'We accepted the offer of another firm.'],
    ['Accepted offers, and what comes next', 'Shall we talk?'],
    ['Re: Stock count', 'Can you invite Nina to the meeting?'],
    ['Re: Inventur', 'Das Büro zählt von Hand.'],
    ['Re: Stock count', `${'We count by hand. '.repeat(40)} I am out of the office on Friday.`],
  ])('is none: %s', (subject, text) => {
    expect(isAutomatic({ subject, text })).toBe(false);
  });
});
