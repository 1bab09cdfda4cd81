import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownSide } from '../../lib/readers/dom/own-addresses.ts';
import { emailOf, isRobot, parseAddresses, personOf, uniquePeople } from '../../lib/readers/dom/people.ts';
import { isAddressOf, isRoleMailbox } from '../../lib/readers/generic/name-match.ts';

describe('an address', () => {
  it.each([
    ['Ana.Lima@Big.Example', 'ana.lima@big.example'],
    ['mailto:ana@big.example?subject=Hi%20there', 'ana@big.example'],
    ['mailto:ana%40big.example', 'ana@big.example'],
    ['  ana+calls@mail.big.example\n', 'ana+calls@mail.big.example'],
    ['ana\u202E@big.example', 'ana@big.example'],
    ['', ''],
    ['ana@', ''],
    ['@big.example', ''],
    ['ana@localhost', ''],
    ['ana@big..example', ''],
    ['ana lima@big.example', ''],
    ['ana@big.example, tom@big.example', ''],
    ['https://big.example/@ana', ''],
    ['%E0%A4%A@big.example', '%e0%a4%a@big.example'],
  ])('in %j is %j', (text, email) => {
    expect(emailOf(text)).toBe(email);
  });

  it('is not read from anything but text', () => {
    for (const value of [null, undefined, 7, {}, ['a@b.example']]) expect(emailOf(value)).toBe('');
  });
});

describe('a recipient field', () => {
  it.each([
    ['Ana Lima <ana@big.example>', [{ name: 'Ana Lima', email: 'ana@big.example' }]],
    ['"Lima, Ana" <ana@big.example>', [{ name: 'Lima, Ana', email: 'ana@big.example' }]],
    ['ana@big.example; tom@big.example', [{ email: 'ana@big.example' }, { email: 'tom@big.example' }]],
    ['ana@big.example <ana@big.example>', [{ email: 'ana@big.example' }]],
    ['Ana <ana@big.example>, half@, Tom', [{ name: 'Ana', email: 'ana@big.example' }]],
    ['', []],
    ['"never closed <ana@big.example>', [{ name: 'never closed', email: 'ana@big.example' }]],
  ])('with %j names %j', (text, people) => {
    expect(parseAddresses(text)).toEqual(people);
  });

  it('of any text gives plain people, in linear time', () => {
    assert(
      property(string({ maxLength: 300 }), (text) => {
        for (const { email } of parseAddresses(text)) expect(emailOf(email)).toBe(email);
      }),
      { seed: 20_261_122 },
    );
    expect(parseAddresses('"'.repeat(1_000_000))).toEqual([]);
    expect(parseAddresses('<'.repeat(1_000_000))).toEqual([]);
    expect(parseAddresses('a@b,'.repeat(250_000))).toEqual([]);
  });
});

describe('a person', () => {
  it('has no address for a name', () => {
    expect(personOf('ana@big.example', 'ana@big.example')).toEqual({ email: 'ana@big.example' });
    expect(personOf('', '')).toBeNull();
    expect(personOf('<b>Ana</b>', 'no address')).toEqual({ name: '<b>Ana</b>' });
  });

  it('stands in a list once, with the name where one is known', () => {
    const ana = { email: 'ana@big.example' };
    expect(
      uniquePeople([
        ana,
        { name: 'Ana Lima', ...ana },
        { name: 'ana lima' },
        { name: 'Tom' },
        { name: 'TOM' },
      ]),
    ).toEqual([{ name: 'Ana Lima', email: 'ana@big.example' }, { name: 'Tom' }]);
  });
});

describe('nobody reads', () => {
  it.each([
    'no-reply@a.example',
    'noreply+77@a.example',
    'do_not_reply@a.example',
    'donotreply@a.example',
    'mailer-daemon@a.example',
    'notifications@a.example',
    'calendar-notification@google.com',
    'sales@googlegroups.com',
    'team@lists.a.example',
    'c_12@resource.calendar.google.com',
  ])('%s', (email) => {
    expect(isRobot(email)).toBe(true);
  });

  it.each([
    'ana@big.example',
    'reply@big.example',
    'noreen@big.example',
    'bounceback.ana@big.example',
    'list@big.example',
    'notary@big.example',
  ])('but somebody reads %s', (email) => {
    expect(isRobot(email)).toBe(false);
  });
});

describe('our own side', () => {
  const self = {
    name: 'Maya Lindqvist',
    email: 'maya@kestrelloop.example',
    emails: ['maya.l@gmail.com'],
    domains: ['@KestrelLoop.example'],
  };
  it.each([
    ['maya@kestrelloop.example', true],
    ['maya+crm@kestrelloop.example', true],
    ['ben@mail.kestrelloop.example', true],
    ['mayal@gmail.com', true],
    ['m.a.y.a.l@googlemail.com', false],
    ['somebody@gmail.com', false],
    ['ben@notkestrelloop.example', false],
    ['sarah.okafor@harrowfinch.example', false],
  ])('%s: %s', (email, isOwn) => {
    expect(ownSide(self, []).isOwn({ email })).toBe(isOwn);
  });

  it('has people whose address is not ours but whose name is', () => {
    expect(ownSide(self, []).isOwn({ name: 'maya  LINDQVIST', email: 'private@other.example' })).toBe(true);
    expect(ownSide({}, []).isOwn({ name: '' })).toBe(false);
  });

  it('is learnt from the page, and unknown where nothing says it', () => {
    expect(ownSide(undefined, ['maya@kestrelloop.example']).isOwn({ email: 'ben@kestrelloop.example' })).toBe(
      true,
    );
    expect(ownSide(undefined, ['ana@example.com']).isOwn({ email: 'tom@example.com' })).toBe(false);
    expect(ownSide({ domains: ['example.com'] }, []).isOwn({ email: 'tom@example.com' })).toBe(true);
    expect(ownSide(undefined, ['']).isKnown).toBe(false);
    expect(ownSide({ email: 'maya@kestrelloop.example' }, []).isKnown).toBe(true);
  });
});

describe('an address is built from a name', () => {
  it.each([
    ['Ana Lima', 'ana.lima@b.example'],
    ['Ana Maria Lima', 'ana_lima@b.example'],
    ['José O’Néill', 'jose.oneill@b.example'],
    ['Ana Lima', 'lima-ana@b.example'],
    ['Ana Lima', 'alima@b.example'],
    ['Ana Lima', 'a.lima+crm@b.example'],
    ['Ana Lima', 'analima@b.example'],
  ])('%s: %s', (name, email) => {
    expect(isAddressOf(name, email)).toBe(true);
  });

  it.each([
    ['Contact Ana Lima', 'ana.lima@b.example'],
    ['Our team', 'ana.lima@b.example'],
    ['Ana', 'ana@b.example'],
    ['Ana Lima on freight, and what it costs us all', 'ana.lima@b.example'],
    ['Ana Lima', 'tom.lima@b.example'],
    ['Ana Lima', 'info@b.example'],
    ['', '@'],
  ])('not %s: %s', (name, email) => {
    expect(isAddressOf(name, email)).toBe(false);
  });

  it('and a firm’s mailbox is nobody’s', () => {
    expect(isRoleMailbox('info@b.example')).toBe(true);
    expect(isRoleMailbox('customer-service@b.example')).toBe(true);
    expect(isRoleMailbox('ana.lima@b.example')).toBe(false);
  });
});
