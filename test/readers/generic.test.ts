import { describe, expect, it } from 'vitest';
import { readGeneric } from '../../lib/readers/generic/read-generic.ts';
import { pageOf } from './page-cases.ts';

const url = 'https://records.example/people/12';
const self = { email: 'maya@kestrelloop.example' };
const ana = '<a href="mailto:ana.lima@bigcorp.example">Ana Lima</a>';
const otto = '<a href="mailto:otto.reinholt@bigcorp.example">Otto Reinholt</a>';
const read = (body: string, options: { title?: string; selection?: string } = {}) =>
  readGeneric(pageOf(body, url, options.title), url, { self, selection: options.selection });

describe('a record of an unknown app', () => {
  it('is of the person in its heading whose address it has', () => {
    expect(read(`<h1>Ana Lima</h1>${ana}${otto}`).contact?.email).toBe('ana.lima@bigcorp.example');
  });

  it.each([
    ['two addresses of one name', `<h1>Ana Lima</h1>${ana}<a href="mailto:alima@other.example">x</a>`, ''],
    ['nobody’s heading', `<h1>Contacts</h1>${ana}${otto}`, ''],
    [
      'a card beside a record without an address',
      `<h1>Ana Lima</h1><h2>Otto Reinholt</h2>${otto}`,
      'Ana Lima | Records',
    ],
    [
      'a card that lies beside the page’s own part',
      `<main><p>Deals</p></main><section><h2>Otto Reinholt</h2>${otto}</section>`,
      '',
    ],
    ['the rep’s own record', '<h1>Maya Berg</h1><a href="mailto:maya@kestrelloop.example">Maya</a>', ''],
  ])('names nobody for %s', (_what, body, title) => {
    expect(read(body, { title }).contact).toBeUndefined();
  });
});

describe('what the rep marked', () => {
  const people = `<h1>Team</h1>${ana}${otto}<p>lea@elsewhere.example</p>`;

  it.each([
    [
      'an address',
      'otto.reinholt@bigcorp.example',
      { name: 'Otto Reinholt', email: 'otto.reinholt@bigcorp.example' },
    ],
    ['an address that is no link', ' lea@elsewhere.example ', { email: 'lea@elsewhere.example' }],
    ['a name', 'ana  LIMA', { name: 'Ana Lima', email: 'ana.lima@bigcorp.example' }],
  ])('decides who is meant: %s', (_what, selection, contact) => {
    const { contact: found, page, found: rules } = read(people, { selection });
    expect([found, page, rules['contact']]).toEqual([contact, 'contact', 'generic/selection']);
  });

  it.each([
    ['nothing', ''],
    ['half a sentence', 'Ana Lima wrote'],
    ['somebody who is not there', 'Lea Brandt'],
    ['a dash', '—'],
    ['the rep', 'maya@kestrelloop.example'],
  ])('names nobody: %s', (_what, selection) => {
    expect(read(people, { selection }).contact).toBeUndefined();
  });

  it('decides nothing where two people have the name', () => {
    const twins = `<h1>Team</h1>${ana}<a href="mailto:alima@other.example">Ana Lima</a>`;
    expect(read(twins, { selection: 'Ana Lima' }).contact).toBeUndefined();
  });
});
