import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../../../lib/core/contract/read.ts';
import { matchPeople } from '../../../../lib/core/matching/match-people.ts';
import { accountSchema, contactSchema } from '../../../../lib/core/model/entities.ts';

const row = {
  ownerId: 'local',
  createdAt: 1,
  updatedAt: 1,
  clock: '0000000000001-0000-00000000',
  deletedAt: null,
};
const contact = (id: string, name: string, emails: string[], accountId?: string) =>
  contactSchema.parse({ ...row, id, name, emails, accountId });
const account = (id: string, name: string, domains: string[]) =>
  accountSchema.parse({ ...row, id, name, domains });

const ines = contact('ines', 'Inés Abril', ['ines@talverde.example'], 'talverde');
const paul = contact('paul', 'Paul Weiß', ['paul@talverde.example', 'p.weiss@gmail.com'], 'talverde');
const otherInes = contact('ines-2', 'Ines Abril', ['ines@quarzo.example'], 'quarzo');
const known = {
  contacts: [ines, paul, otherInes],
  accounts: [
    account('talverde', 'Talverde', ['talverde.example']),
    account('quarzo', 'Quarzo', ['quarzo.example']),
  ],
};
const self = { name: 'Ruth Adeyemi', emails: ['ruth@orbisline.example'], domains: ['orbisline.example'] };

const page = (said: Partial<PageSnapshot>): PageSnapshot => ({
  app: 'gmail',
  page: 'thread',
  people: [],
  found: {},
  ...said,
});
const from = (email: string, name?: string) => ({
  from: { email, name },
  to: [{ email: 'ruth@orbisline.example' }],
  text: '',
});
const thread = (...messages: ReturnType<typeof from>[]) => page({ thread: { subject: 'x', messages } });
const ids = (contacts: { id: string }[]) => contacts.map(({ id }) => id);

describe('matchPeople', () => {
  it('finds by e-mail, whatever its case, and by any of several addresses', () => {
    expect(matchPeople(thread(from('INES@Talverde.example')), self, known).contact).toBe(ines);
    expect(matchPeople(thread(from('p.weiss@gmail.com')), self, known).contact).toBe(paul);
  });

  it('never takes the rep or a colleague for the contact', () => {
    const match = matchPeople(
      thread(from('ruth@orbisline.example'), from('boss@mail.orbisline.example')),
      self,
      {
        ...known,
        contacts: [contact('me', 'Ruth Adeyemi', ['ruth@orbisline.example'])],
      },
    );
    expect(match).toEqual({ contact: undefined, account: undefined, candidates: [], unknown: [] });
  });

  it('does not make everybody at a mail provider a colleague', () => {
    const rep = { email: 'ruth@gmail.com', domains: ['gmail.com'] };
    const shown = page({ people: [{ email: 'new@gmail.com' }, { email: 'RUTH@gmail.com' }] });
    expect(matchPeople(shown, rep, known).unknown).toEqual([{ email: 'new@gmail.com' }]);
  });

  it('leaves the rep out by name where the page shows no address', () => {
    expect(matchPeople(page({ people: [{ name: 'Ruth ADEYEMI' }] }), self, known).unknown).toEqual([]);
  });

  it('knows the account of a stranger by the domain, also below it, and offers its people without guessing', () => {
    const match = matchPeople(thread(from('new@eu.talverde.example', 'Noor')), self, known);
    expect(match.contact).toBeUndefined();
    expect(match.account?.id).toBe('talverde');
    expect(ids(match.candidates)).toEqual(['ines', 'paul']);
    expect(match.unknown).toEqual([{ email: 'new@eu.talverde.example', name: 'Noor' }]);
  });

  it('never matches an account by a free-mail domain', () => {
    const accounts = [account('odd', 'Odd', ['gmail.com'])];
    expect(
      matchPeople(thread(from('x@gmail.com')), self, { contacts: [], accounts }).account,
    ).toBeUndefined();
  });

  it('finds by name within the account that the page names', () => {
    const crm = page({
      app: 'hubspot',
      page: 'contact',
      contact: { name: 'ines abril' },
      account: { name: 'TALVERDE' },
    });
    expect(matchPeople(crm, self, known).contact).toBe(ines);
  });

  it('only offers namesakes where no account is known', () => {
    const match = matchPeople(page({ page: 'contact', contact: { name: 'Ines Abril' } }), self, known);
    expect(match.contact).toBeUndefined();
    expect(ids(match.candidates)).toEqual(['ines', 'ines-2']);
    expect(match.unknown).toEqual([{ name: 'Ines Abril' }]);
  });

  it('takes a new address of a known name in a known company for that person', () => {
    expect(matchPeople(thread(from('i.abril@talverde.example', 'Inés Abril')), self, known).contact).toBe(
      ines,
    );
  });

  it('does not take a look-alike address for the person, nor its name elsewhere', () => {
    const match = matchPeople(thread(from('\u0456nes@talverd\u0435.example', 'Inés Abril')), self, known);
    expect(match.contact).toBeUndefined();
    expect(match.unknown).toHaveLength(1);
  });

  it('offers several known people and guesses none', () => {
    const match = matchPeople(
      thread(from('ines@talverde.example'), from('paul@talverde.example')),
      self,
      known,
    );
    expect(match.contact).toBeUndefined();
    expect(ids(match.candidates)).toEqual(['paul', 'ines']);
  });

  it('goes by whom the draft is to before who else is in the thread', () => {
    const draft = {
      kind: 'reply',
      to: [{ email: 'paul@talverde.example' }],
      cc: [],
      subject: '',
      text: '',
    } as const;
    const shown = {
      ...thread(from('ines@talverde.example')),
      composes: [{ ...draft, to: [...draft.to], cc: [] }],
    };
    expect(matchPeople(shown, self, known).contact).toBe(paul);
  });

  it('goes by the open record before the people around it', () => {
    const record = page({
      page: 'contact',
      contact: { email: 'ines@quarzo.example' },
      people: [{ email: 'paul@talverde.example' }],
    });
    expect(matchPeople(record, self, known).contact).toBe(otherInes);
  });

  it('offers both where two contacts hold one address', () => {
    const twin = contact('twin', 'I. Abril', ['ines@talverde.example'], 'talverde');
    const match = matchPeople(thread(from('ines@talverde.example')), self, {
      ...known,
      contacts: [ines, twin],
    });
    expect(match.contact).toBeUndefined();
    expect(ids(match.candidates)).toEqual(['ines', 'twin']);
  });

  it('names each stranger once, with the name that any mention gives', () => {
    const match = matchPeople(
      page({
        thread: { subject: '', messages: [from('noor@nil.example')] },
        people: [{ email: 'NOOR@nil.example', name: 'Noor' }],
      }),
      self,
      known,
    );
    expect(match.unknown).toEqual([{ email: 'noor@nil.example', name: 'Noor' }]);
  });

  it('finds nobody on an empty page', () => {
    expect(matchPeople(page({}), {}, known)).toEqual({
      contact: undefined,
      account: undefined,
      candidates: [],
      unknown: [],
    });
  });
});
