import { resetFakeChrome } from '../../support/fake-chrome.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../../lib/core/contract/read.ts';
import { missedFields } from '../../../lib/core/matching/missed-fields.ts';
import { readHealth, saveHealth } from '../../../lib/platform/site-health.ts';
import { threadSnapshot } from './sample-snapshots.ts';

beforeEach(() => void resetFakeChrome());

const sarah = { email: 'sarah.okafor@harrowfinch.example' };
const message = { id: '1', from: sarah, to: [sarah], at: 'Nov 3', text: 'Words.' };
const page = (fields: Partial<PageSnapshot>): PageSnapshot => ({ ...threadSnapshot, found: {}, ...fields });
const thread = (...messages: NonNullable<PageSnapshot['thread']>['messages']) =>
  page({ thread: { id: 't', subject: 'S', messages }, found: { 'message.text': 'r' } });
const draft = { kind: 'reply' as const, to: [sarah], cc: [], subject: '', text: '' };

describe('a field is missed', () => {
  it.each<[string, PageSnapshot, string[]]>([
    ['in no whole thread', thread(message), []],
    [
      'where a writer has no address',
      thread(message, { ...message, from: { name: 'Sarah' } }),
      ['message.from'],
    ],
    ['where nobody received an open mail', thread({ ...message, to: [] }), ['message.to']],
    ['but not where it is folded up', thread({ ...message, to: [], text: '', isFolded: true }), []],
    ['where no date stands', thread({ ...message, at: undefined }), ['message.at']],
    ['but not where the id has it', thread({ ...message, at: undefined, sentAt: 1 }), []],
    ['where no open mail has a text', { ...thread(message), found: {} }, ['message.text']],
    [
      'in a thread without an id or a mail',
      page({ thread: { subject: 'S', messages: [] } }),
      ['thread.id', 'thread.messages'],
    ],
    [
      'in a reply to nobody',
      page({ composes: [{ ...draft, to: [] }], found: { 'compose.text': 'r' } }),
      ['compose.to'],
    ],
    [
      'but not in a new mail',
      page({ composes: [{ ...draft, kind: 'new', to: [] }], found: { 'compose.text': 'r' } }),
      [],
    ],
    ['in a draft without its text', page({ composes: [draft] }), ['compose.text']],
    ['in a list of nobody', page({ page: 'inbox', found: { 'inbox.rows': 'r' } }), ['inbox.people']],
    [
      'on a record without a name',
      page({ page: 'deal', record: { type: '0-3', id: '1' }, found: { 'deal.stage': 'r' } }),
      ['deal.name'],
    ],
    [
      'but not on the rep’s own, whose name is there',
      page({ page: 'contact', record: { type: '0-1', id: '1' }, found: { 'contact.email': 'r' } }),
      [],
    ],
    [
      'nor where two ways disagree on it',
      page({ page: 'account', record: { type: '0-2', id: '1' }, found: { 'conflict.account.name': 'r' } }),
      [],
    ],
    ['nor on a page that is no record', page({ page: 'contact' }), []],
    [
      'on a lead of whom nothing is told',
      page({ page: 'lead', record: { type: 'Lead', id: '1' } }),
      ['contact.name'],
    ],
    [
      'where the reader says so',
      page({ page: 'other', found: { 'missed.thread': 'gmail/hash' } }),
      ['thread'],
    ],
  ])('%s', (_when, snapshot, fields) => {
    expect(missedFields(snapshot)).toEqual(fields);
  });
});

describe('the health of a site', () => {
  it('keeps for each field when it was found, missed, or told in two ways', async () => {
    await saveHealth(
      'gmail',
      { ...thread(message), found: { 'message.from': 'a', 'message.text': 'b' } },
      1_000,
    );
    const odd = {
      'message.text': 'b',
      'message.from': 'a',
      'conflict.message.from': 'a',
      'missed.page': 'x',
    };
    await saveHealth('gmail', { ...thread({ ...message, to: [] }), found: odd }, 2_000);
    expect((await readHealth('gmail'))?.fields).toEqual({
      'message.from': { rule: 'a', seenAt: 2_000, conflictAt: 2_000 },
      'message.text': { rule: 'b', seenAt: 2_000 },
      'message.to': { missedAt: 2_000 },
      page: { missedAt: 2_000 },
    });
    expect(await readHealth('calendar')).toBeUndefined();
  });
});
