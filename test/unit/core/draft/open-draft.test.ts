import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addresseeWords,
  type Draft,
  isWritable,
  openDrafts,
  recipientsOf,
  theirNewestWords,
} from '../../../../lib/core/draft/open-draft.ts';
import { silenceOf } from '../../../../lib/core/draft/silence-of.ts';

const self = { email: 'maya@kestrelloop.example', domains: ['kestrelloop.example'] };
const emails = ['mara@vinterhaus.example'];
const person = (email: string) => ({ email });
const many = Array.from({ length: 9 }, (_, at) => person(`p${at}@elsewhere.example`));

const draft = (key: string, to: string[] = [], more: Partial<Draft> = {}): Draft => ({
  key,
  kind: 'reply',
  to: to.map(person),
  cc: [],
  subject: '',
  text: '',
  ...more,
});

describe('whom a draft is to', () => {
  it.each<[string, Draft, string]>([
    ['the contact', draft('a', ['Mara@Vinterhaus.example']), 'theirs'],
    [
      'the contact and a colleague',
      draft('a', ['mara@vinterhaus.example', 'ravi@kestrelloop.example']),
      'theirs',
    ],
    ['the contact among others', draft('a', ['x@else.example', 'mara@vinterhaus.example']), 'theirs'],
    ['only a copy to the contact', draft('a', [], { cc: [person('mara@vinterhaus.example')] }), 'theirs'],
    [
      'a colleague, with a copy to the contact',
      draft('a', ['ravi@kestrelloop.example'], { cc: [person('mara@vinterhaus.example')] }),
      'theirs',
    ],
    [
      'somebody else, with a copy to the contact',
      draft('a', ['x@else.example'], { cc: [person('mara@vinterhaus.example')] }),
      'other',
    ],
    ['a namesake elsewhere', draft('a', ['mara@else.example']), 'other'],
    ['nobody', draft('a'), 'unaddressed'],
    ['a name without an address', draft('a', [], { to: [{ name: 'Mara Vinter' }] }), 'unaddressed'],
    ['colleagues', draft('a', ['ravi@kestrelloop.example', 'a@mail.kestrelloop.example']), 'colleagues'],
    ['many', draft('a', ['mara@vinterhaus.example'], { bcc: many }), 'many'],
    ['an address that nobody reads', draft('a', ['no-reply@else.example']), 'automatic'],
    ['a newsletter', draft('a', ['newsletter@else.example']), 'automatic'],
    ['somebody whose name only begins so', draft('a', ['noreen@else.example']), 'other'],
  ])('%s', (_who, one, standing) => {
    expect(openDrafts([one], { emails, self }).chosen?.standing).toBe(standing);
  });

  it('is said by name, else by address, and how many more', () => {
    expect(addresseeWords(draft('a'))).toBe('');
    expect(addresseeWords(draft('a', ['b@c.example']))).toBe('b@c.example');
    const named = draft('a', [], { to: [{ name: 'Mara', email: 'm@c.example' }, person('b@c.example')] });
    expect(addresseeWords(named)).toBe('Mara and 1 more');
    expect(addresseeWords(named, { name: 'Bo Cole', emails: ['b@c.example'] })).toBe('Bo Cole and 1 more');
    expect(addresseeWords(named, { name: 'Bo Cole', emails: ['x@c.example'] })).toBe('Mara and 1 more');
    expect(recipientsOf(draft('a', ['B@C.example'], { cc: [person('d@e.example')] }))).toEqual([
      'b@c.example',
      'd@e.example',
    ]);
  });
});

describe('which draft is meant', () => {
  const toMara = draft('mara', emails);
  const other = draft('other', ['x@else.example']);
  const third = draft('third', emails);
  const chosen = (drafts: Draft[], heldKey?: string) =>
    openDrafts(drafts, { emails, self, heldKey }).chosen?.draft.key;
  it.each<[string, string | undefined, string | undefined]>([
    ['the only one', chosen([other]), 'other'],
    ['the only one to the contact', chosen([other, toMara]), 'mara'],
    ['the one with the cursor, whoever it is to', chosen([toMara, { ...other, isFocused: true }]), 'other'],
    ['the one that was meant before', chosen([toMara, third], 'third'), 'third'],
    [
      'the cursor rather than the one before',
      chosen([{ ...toMara, isFocused: true }, third], 'third'),
      'mara',
    ],
    ['none of two to the contact', chosen([toMara, third]), undefined],
    ['none of two to others', chosen([other, draft('x', ['y@else.example'])]), undefined],
    ['not one before that is to somebody else', chosen([toMara, other], 'other'), 'mara'],
    ['not one that is gone', chosen([toMara, third], 'gone'), undefined],
    [
      'none without a key',
      openDrafts([{ ...toMara, key: undefined }], { emails, self }).chosen?.draft.key,
      undefined,
    ],
  ])('%s', (_which, found, expected) => {
    expect(found).toBe(expected);
  });

  it('is never writable unless it goes to the contact, or to nobody with the contact picked by hand', () => {
    const address = fc.constantFrom(
      ...emails,
      'x@else.example',
      'ravi@kestrelloop.example',
      'no-reply@else.example',
    );
    const drafts = fc.array(
      fc.record({
        to: fc.array(address, { maxLength: 3 }),
        isFocused: fc.constantFrom(true as const, undefined),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(drafts, fc.boolean(), (made, isPicked) => {
        const composes = made.map(({ to, isFocused }, at) =>
          draft(String(at), to, isFocused && { isFocused }),
        );
        const { chosen } = openDrafts(composes, { emails, self });
        if (!chosen || !isWritable(chosen, isPicked)) return;
        const to = recipientsOf(chosen.draft);
        expect(to.length === 0 ? isPicked : to.includes(emails[0] ?? '')).toBe(true);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('silence', () => {
  const mara = { name: 'Mara Vinter' };
  it.each([
    [{ standing: 'theirs', contact: mara, hasNotes: true, isPicked: false }, undefined],
    [{ standing: 'theirs', contact: mara, hasNotes: false, isPicked: false }, 'No notes with Mara yet.'],
    [{ standing: 'unaddressed', contact: mara, hasNotes: true, isPicked: true }, undefined],
    [
      { standing: 'unaddressed', contact: mara, hasNotes: true, isPicked: false },
      'It has no recipient yet. Add one, or pick the person above.',
    ],
    [
      { standing: 'other', contact: mara, hasNotes: true, isPicked: true },
      'This draft is not to Mara, so it is not checked against these notes.',
    ],
    [{ standing: 'colleagues', hasNotes: false, isPicked: false }, 'To colleagues only: nothing to check.'],
    [{ standing: 'other', hasNotes: false, isPicked: false }, undefined],
  ] as const)('%o', (asked, words) => {
    expect(silenceOf(asked)).toBe(words);
  });
});

describe('the language of a thread', () => {
  const message = (email: string, text: string) => ({ from: { email }, to: [], text });
  it('is that of the newest words from outside', () => {
    const messages = [
      message('mara@vinterhaus.example', 'Guten Tag'),
      message('maya@kestrelloop.example', 'Hello'),
      message('x@else.example', ''),
    ];
    expect(theirNewestWords({ subject: '', messages }, self)).toBe('Guten Tag');
    expect(theirNewestWords(undefined, self)).toBe('');
  });
});
