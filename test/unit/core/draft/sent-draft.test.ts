import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../../../lib/core/contract/read.ts';
import { emptyWatch, type Sending, type Watch, watchSending } from '../../../../lib/core/draft/sent-draft.ts';

const rep = 'mia@castell.example';
const buyer = 'jonas@peverel.example';
const isOwn = (email: string) => email === rep;
const start = Date.UTC(2026, 10, 12, 9);
const words = 'You said the count takes two days. Shall we talk on Thursday at ten?';

type Draft = { key: string; text?: string; to?: string; kind?: 'new' | 'reply' };
type Mail = { id: string; from: string; text: string; sentAt?: number; isFolded?: true };
type Given = {
  drafts?: Draft[];
  mails?: Mail[];
  threadId?: string;
  mark?: PageSnapshot['sentMark'];
};

function page({ drafts = [], mails, threadId = 't1', mark }: Given): PageSnapshot {
  return {
    app: 'gmail',
    page: mails ? 'thread' : 'inbox',
    people: [],
    found: {},
    ...(mark && { sentMark: mark }),
    composes: drafts.map(({ key, text = words, to = buyer, kind = 'reply' }) => ({
      key,
      kind,
      to: to === '' ? [] : [{ email: to }],
      cc: [],
      subject: 'Stock count',
      text,
    })),
    ...(mails && {
      thread: {
        id: threadId,
        subject: 'Stock count',
        messages: mails.map(({ from, ...mail }) => ({ ...mail, from: { email: from }, to: [] })),
      },
    }),
  };
}

/** Reports one after the other, ten seconds apart where nothing else is said. */
function follow(reports: (Given & { after?: number })[]): Sending[] {
  let watch: Watch = emptyWatch;
  let now = start;
  return reports.map(({ after = 2_000, ...given }) => {
    now += after;
    const seen = watchSending(watch, page(given), isOwn, now);
    // As it comes back from the session's storage.
    watch = structuredClone(seen.watch);
    return seen;
  });
}

const sentIn = (reports: Parameters<typeof follow>[0]) => follow(reports).flatMap(({ sent }) => sent);

const asked: Mail = { id: 'm1', from: buyer, text: 'Can you tell me more?' };
const ours: Mail = { id: 'm2', from: rep, text: words };
const mark = { threadId: 't1', messageId: 'm2' };

describe('a mail counts as sent', () => {
  const cases: [string, Parameters<typeof follow>[0], object][] = [
    [
      'where its words stand in the thread',
      [{ drafts: [{ key: 'a' }], mails: [asked] }, { mails: [asked, ours] }],
      { messageId: 'm2', threadId: 't1' },
    ],
    [
      'where the message comes some reports later',
      [
        { drafts: [{ key: 'a' }], mails: [asked] },
        { mails: [asked] },
        {},
        { mails: [asked, ours], after: 60_000 },
      ],
      { messageId: 'm2' },
    ],
    [
      'where a word was added in the last moment',
      [
        { drafts: [{ key: 'a' }], mails: [asked] },
        { mails: [asked, { ...ours, text: `${words} Best, Mia` }] },
      ],
      { messageId: 'm2' },
    ],
    ['where Gmail says so', [{ drafts: [{ key: 'a' }] }, { mark }], mark],
    ['where Gmail says so without ids', [{ drafts: [{ key: 'a' }] }, {}, { mark: {} }], {}],
    [
      'where it was sent from one of two drafts, by its words',
      [
        { drafts: [{ key: 'a' }, { key: 'b', text: 'Another one' }], mails: [asked] },
        { drafts: [{ key: 'b', text: 'Another one' }], mails: [asked, ours] },
      ],
      { messageId: 'm2' },
    ],
    [
      'where two went, by the thread of the page’s word',
      [
        { drafts: [{ key: 'n', text: 'Something new', kind: 'new' }] },
        { drafts: [{ key: 'n', text: 'Something new', kind: 'new' }, { key: 'a' }], mails: [asked] },
        { mails: [asked], mark: { threadId: 't1' } },
      ],
      { threadId: 't1' },
    ],
    [
      'where its draft was moved into a window of its own before',
      [{ drafts: [{ key: 'a' }], mails: [asked] }, { drafts: [{ key: 'b' }], mails: [asked] }, { mark }],
      mark,
    ],
    [
      'where the tab was hidden for minutes',
      [
        { drafts: [{ key: 'a' }], mails: [asked] },
        { mails: [asked, ours], after: 400_000 },
      ],
      { messageId: 'm2' },
    ],
    [
      'where a new mail’s own thread is opened',
      [{ drafts: [{ key: 'a' }] }, {}, { mails: [{ ...ours, sentAt: start + 5_000 }], threadId: 't9' }],
      { messageId: 'm2', at: start + 5_000 },
    ],
  ];
  it.each(cases)('%s', (_name, reports, found) => {
    const sent = sentIn(reports);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject(found);
    expect(sent[0]?.draft).toMatchObject({ to: [buyer], text: words });
  });
});

describe('a mail does not count as sent', () => {
  const cases: [string, Parameters<typeof follow>[0]][] = [
    ['where it is only gone', [{ drafts: [{ key: 'a' }], mails: [asked] }, { mails: [asked] }]],
    ['where the page was left', [{ drafts: [{ key: 'a' }], mails: [asked] }, {}]],
    ['where it is back', [{ drafts: [{ key: 'a' }] }, {}, { drafts: [{ key: 'a' }], mark }]],
    [
      'where the message stood there before',
      [{ drafts: [{ key: 'a' }], mails: [asked, ours] }, { mails: [asked, ours] }],
    ],
    [
      'where the new message says something else',
      [
        { drafts: [{ key: 'a' }], mails: [asked] },
        { mails: [asked, { ...ours, text: 'The price list is attached.' }] },
      ],
    ],
    [
      'where somebody else quotes its words',
      [{ drafts: [{ key: 'a' }], mails: [asked] }, { mails: [asked, { ...ours, from: buyer }] }],
    ],
    [
      'where the new message is folded',
      [{ drafts: [{ key: 'a' }], mails: [asked] }, { mails: [asked, { ...ours, text: '', isFolded: true }] }],
    ],
    ['where the page’s word is that of the mail before', [{ drafts: [{ key: 'a' }], mark }, { mark }]],
    ['where the ids of that word came late', [{ drafts: [{ key: 'a' }], mark: {} }, { mark }, { mark: {} }]],
    ['where the page’s word comes too late', [{ drafts: [{ key: 'a' }] }, {}, { mark, after: 30_000 }]],
    ['where it was to nobody', [{ drafts: [{ key: 'a', to: '' }] }, { mark }]],
    [
      'where one of two that went was sent, and nobody can tell which',
      [
        {
          drafts: [{ key: 'a' }, { key: 'b', text: 'Another one' }],
        },
        { mark: {} },
      ],
    ],
    [
      'where an old mail with the same words is opened',
      [{ drafts: [{ key: 'a' }] }, {}, { mails: [{ ...ours, sentAt: start - 86_400_000 }], threadId: 't9' }],
    ],
    ['where no draft was seen', [{ mails: [asked] }, { mails: [asked, ours], mark }]],
    [
      'where another mail, whose draft was never seen, went out in its thread',
      [
        { drafts: [{ key: 'a' }], mails: [asked] },
        { mails: [asked] },
        { mails: [asked, { ...ours, text: 'The price list is attached.' }], mark },
      ],
    ],
    [
      'where an empty draft was thrown away beside an empty mail',
      [{ drafts: [{ key: 'a', text: '' }], mails: [asked] }, { mails: [asked, { ...ours, text: '' }] }],
    ],
  ];
  it.each(cases)('%s', (_name, reports) => {
    expect(sentIn(reports)).toEqual([]);
  });
});

describe('a sending', () => {
  it('is told once, however often the page is reported', () => {
    const told = { mails: [asked, ours], mark };
    expect(sentIn([{ drafts: [{ key: 'a' }], mails: [asked] }, told, told, told])).toHaveLength(1);
  });

  it('has the same id when a report is judged again after the worker was cut off', () => {
    const { watch } = watchSending(emptyWatch, page({ drafts: [{ key: 'a' }] }), isOwn, start);
    const ids = [1_000, 9_000].map(
      (later) => watchSending(watch, page({ mark }), isOwn, start + later).sent[0]?.id,
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).toBeDefined();
  });

  it.each([
    ['by its key', { key: 'a', text: '' }],
    ['by its words', { key: 'z' }],
  ])('is undone where the draft is back: %s', (_name, draft) => {
    const reports = follow([{ drafts: [{ key: 'a' }] }, { mark }, { drafts: [draft] }]);
    expect(reports[2]?.unsent).toEqual(reports[1]?.sent.map(({ id }) => id));
    expect(reports[2]?.unsent).toHaveLength(1);
  });

  it('is another one when the draft that came back is sent', () => {
    const reports = follow([
      { drafts: [{ key: 'a' }] },
      { mark },
      { drafts: [{ key: 'a' }] },
      { mark: { messageId: 'm3' } },
    ]);
    const ids = reports.flatMap(({ sent }) => sent.map(({ id }) => id));
    expect(new Set(ids).size).toBe(2);
    expect(reports.flatMap(({ unsent }) => unsent)).toEqual([ids[0]]);
  });

  it.each([
    ['after a minute', [{ drafts: [{ key: 'z' }], after: 61_000 }]],
    ['to somebody else', [{ drafts: [{ key: 'z', to: 'x@y.example' }] }]],
    ['with other words', [{ drafts: [{ key: 'z', text: 'Another matter altogether' }] }]],
  ])('is not undone by a draft %s', (_name, later) => {
    const reports = follow([{ drafts: [{ key: 'a' }] }, { mark }, ...later]);
    expect(reports.flatMap(({ unsent }) => unsent)).toEqual([]);
  });
});

// A life of drafts on a page, of which each moment may or may not be reported, once or twice.
const step = fc.record({
  what: fc.constantFrom('write', 'send', 'discard', 'undo', 'wait'),
  which: fc.nat(3),
  isTold: fc.integer({ min: 0, max: 2 }),
  waits: fc.integer({ min: 200, max: 8_000 }),
});

describe('any sequence of reports', () => {
  it('tells at most one touch of each mail, and none of a draft that was thrown away', () => {
    const found = { inThread: 0, inList: 0 };
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.boolean(), (steps, isThread) => {
        let watch: Watch = emptyWatch;
        let now = start;
        const open = new Map<string, Draft>();
        const mails: Mail[] = [asked];
        const thrown = new Set<string>();
        const told: string[] = [];
        let [made, last] = [0, undefined as { draft: Draft; mail: Mail } | undefined];
        for (const { what, which, isTold, waits } of steps) {
          now += waits;
          const draft = [...open.values()][which % Math.max(1, open.size)];
          if (what === 'write') {
            made += 1;
            const text = `Mail ${made} says thing${made} thing${made * 7} thing${made * 13}`;
            open.set(`k${made}`, { key: `k${made}`, text });
          } else if (draft && what === 'discard') {
            open.delete(draft.key);
            thrown.add(draft.text ?? '');
          } else if (draft && what === 'send') {
            open.delete(draft.key);
            thrown.delete(draft.text ?? '');
            const mail = { id: `s${mails.length} ${now}`, from: rep, text: draft.text ?? '', sentAt: now };
            mails.push(mail);
            last = { draft, mail };
          } else if (last && what === 'undo') {
            mails.splice(mails.indexOf(last.mail), 1);
            open.set(last.draft.key, last.draft);
            last = undefined;
          }
          const isMarked = last !== undefined && now - (last.mail.sentAt ?? 0) < 10_000;
          const mark = isMarked ? { threadId: 't1', messageId: last?.mail.id } : undefined;
          const beside = isThread ? { mails } : {};
          const given = page({ drafts: [...open.values()], ...beside, ...(mark && { mark }) });
          // In a list only the page's word tells, so that each draft must have been seen once.
          const times = what === 'write' && !isThread ? Math.max(1, isTold) : isTold;
          for (let turn = 0; turn < times; turn += 1) {
            const seen = watchSending(watch, given, isOwn, now);
            // Cut off before anything was kept: the same page is judged anew.
            if (waits % 5 === 0 && turn === 0 && times === 2) continue;
            watch = structuredClone(seen.watch);
            for (const { draft: one } of seen.sent) {
              expect(thrown.has(one.text)).toBe(false);
              expect(told).not.toContain(one.text);
              told.push(one.text);
              found[isThread ? 'inThread' : 'inList'] += 1;
            }
            for (const id of seen.unsent) {
              const at = told.findIndex((text) => id.startsWith(`k${/^Mail (\d+) /.exec(text)?.[1]} `));
              told.splice(at, 1);
            }
          }
        }
      }),
      { seed: 20_261_122, numRuns: 500 },
    );
    expect(Math.min(found.inThread, found.inList)).toBeGreaterThan(9);
  });
});
