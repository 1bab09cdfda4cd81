import { describe, expect, it } from 'vitest';
import { draftKeys } from '../../lib/readers/gmail/draft-keys.ts';
import { readGmail } from '../../lib/readers/gmail/read-gmail.ts';
import { pageOf } from './page-cases.ts';

const url = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKLmnPqRsTuVwXyZaBcDeFgHq';
const title = 'Dock plan - maya@kestrelloop.example - Gmail';
const people = {
  sarah: { name: 'Sarah Okafor', email: 'sarah.okafor@harrowfinch.example' },
  tom: { name: 'Tom Brandt', email: 'tom.brandt@harrowfinch.example' },
  jun: { name: 'Jun Takeda', email: 'jun.takeda@pelhamsystems.example' },
};
type Person = (typeof people)[keyof typeof people];

const chip = ({ name, email }: Person) =>
  `<div role="option" data-name="${name}" data-hovercard-id="${email}">${name}</div>`;
const row = (field: string, inside: string, typed = '') =>
  `<div><div class="anm" name="${field}"><div role="listbox">${inside}</div></div><input class="agP" name="typing" value="${typed}"></div>`;
const draft = (rows: string, more = '', body = '') =>
  `<div class="AD"><div role="dialog"><form>${rows}<input name="subjectbox" value="Plan">${more}</form><div class="Ap"><div g_editable="true" role="textbox" contenteditable="true" tabindex="0">${body}</div></div></div></div>`;
const thread = (from: Person) =>
  `<div role="main"><h2 class="hP" data-legacy-thread-id="t1">Dock plan</h2><div class="adn ads" data-message-id="#msg-f:1"><span class="gD" email="${from.email}" name="${from.name}">x</span><div class="ii gt"><div class="a3s">Words.</div></div></div></div>`;

function read(
  body: string,
  { focus = '', keyOf }: { focus?: string; keyOf?: (root: Element) => string } = {},
) {
  const document = pageOf(body, url, title);
  if (focus) document.querySelector<HTMLElement>(focus)?.focus();
  return readGmail(document, url, { keyOf });
}

describe('the draft in which the rep is', () => {
  const two =
    thread(people.sarah) + draft(row('to', chip(people.jun))) + draft(row('to', chip(people.tom)), '', 'b');

  it('says who is on screen, before the thread and the other drafts', () => {
    const seen = read(two, { focus: '.AD:last-of-type [g_editable]' });
    expect(seen.composes?.map(({ isFocused }) => isFocused)).toEqual([undefined, true]);
    expect(seen.contact).toEqual(people.tom);
    expect(seen.people).toEqual([people.tom, people.sarah, people.jun]);
    expect(seen.found['contact']).toBe('gmail/focused-draft');
  });

  it('is none where the cursor is elsewhere', () => {
    const seen = read(two);
    expect(seen.contact).toEqual(people.sarah);
    expect(seen.people).toEqual([people.sarah, people.jun, people.tom]);
  });

  it.each([
    ['to nobody yet leaves the thread’s other end', '', people.sarah],
    ['to the other end and others keeps it', chip(people.tom) + chip(people.sarah), people.sarah],
    ['to several others names nobody', chip(people.tom) + chip(people.jun), undefined],
    [
      'to one of the rep’s own side leaves the other end',
      chip({ name: 'Ben', email: 'ben@kestrelloop.example' }),
      people.sarah,
    ],
  ])('%s', (_what, chips, contact) => {
    expect(read(thread(people.sarah) + draft(row('to', chips)), { focus: '[g_editable]' }).contact).toEqual(
      contact,
    );
  });

  it('that is a window of its own is not focused because its page is', () => {
    const document = pageOf(draft(row('to', chip(people.jun))).replaceAll('role="dialog"', ''), url, title);
    document.body.className = 'xE xp';
    expect(readGmail(document, url).composes).toMatchObject([{ to: [people.jun] }]);
    expect(readGmail(document, url).composes?.[0]?.isFocused).toBeUndefined();
  });
});

describe('an address that is being typed', () => {
  const typing = 'input[name="typing"]';
  it.each([
    ['ana@fab', '', []],
    ['ana@fabrikant.co', '', [{ email: 'ana@fabrikant.co' }]],
    ['ana@fabrikant.co', typing, []],
    ['ana@fabrikant.com, tom@fab.co', typing, [{ email: 'ana@fabrikant.com' }]],
    ['ana@fabrikant.com; ', typing, [{ email: 'ana@fabrikant.com' }]],
    ['Ana Lima', typing, []],
  ])('%j, with the cursor in %j, is to %j', (typed, focus, to) => {
    expect(read(draft(row('to', '', typed)), { focus }).composes?.[0]?.to).toEqual(to);
  });
});

describe('the people whom a field offers', () => {
  const offers = `<ul id="offers" role="listbox">${chip(people.tom)}</ul>`;
  const field = (inside: string, more = '') =>
    `<div><div class="anm" name="to">${inside}</div><input role="combobox" aria-expanded="true" ${more} value="to"></div>`;
  const chosen = `<div role="listbox">${chip(people.jun)}</div>`;
  it.each([
    ['beside it', field(chosen) + offers, [people.jun]],
    ['behind the chips', field(chosen + offers), [people.jun]],
    [
      'before the chips, by the name that its input gives',
      field(offers + chosen, 'aria-controls="offers"'),
      [people.jun],
    ],
    ['where nobody is chosen yet', field(offers, 'aria-owns="offers"'), []],
    ['in a list that is not to be found, which may be any', field(chosen, 'aria-controls="gone"'), []],
  ])('%s are nobody’s choice', (_what, rows, to) => {
    expect(read(draft(rows)).composes?.[0]?.to).toEqual(to);
  });
});

describe('a draft’s key', () => {
  const id = (name: string, value: string) => `<input type="hidden" name="${name}" value="${value}">`;
  const keys = (body: string, keyOf?: (root: Element) => string) =>
    read(body, { keyOf }).composes?.map(({ key }) => key);
  it.each([
    ['is the compose’s id', id('composeid', '7') + id('draft', '#msg-a:r-1'), '7'],
    ['is the draft’s where there is no other', id('composeid', '') + id('draft', '#msg-a:r-1'), '#msg-a:r-1'],
    ['is ours where the page gives none', '', 'own-1'],
  ])('%s', (_what, fields, key) => {
    expect(keys(draft(row('to', ''), fields), draftKeys())).toEqual([key]);
  });

  it('is not taken out of the quoted mail', () => {
    expect(keys(draft(row('to', ''), '', id('composeid', '666')))).toEqual([undefined]);
  });

  it('is nobody’s where two drafts have it', () => {
    const one = draft(row('to', chip(people.jun)), id('composeid', '7'));
    expect(keys(one + one)).toEqual([undefined, undefined]);
  });

  it('of ours stays with its element', () => {
    const document = pageOf(draft('') + draft(''), url, title);
    const keyOf = draftKeys();
    const first = readGmail(document, url, { keyOf }).composes;
    document.querySelector('.AD')?.remove();
    expect(first?.map(({ key }) => key)).toEqual(['own-1', 'own-2']);
    expect(readGmail(document, url, { keyOf }).composes?.map(({ key }) => key)).toEqual(['own-2']);
  });
});

describe('one frame around two drafts', () => {
  it.each([
    ['two texts', '<div g_editable="true"></div><div g_editable="true"></div>'],
    ['two subjects', '<input name="subjectbox"><input name="subjectbox">'],
    [
      'two ids',
      '<input name="subjectbox"><input name="composeid" value="1"><input name="composeid" value="2">',
    ],
  ])('with %s is no draft, and that is noted', (_what, parts) => {
    const seen = read(`<div role="dialog">${row('to', chip(people.jun))}${parts}</div>`);
    expect(seen.composes).toBeUndefined();
    expect(seen.people).toEqual([]);
    expect(seen.found).toHaveProperty(['conflict.compose.root']);
  });
});
