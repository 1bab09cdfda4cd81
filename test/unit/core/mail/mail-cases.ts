import type { HistoryEntry, SuggestInput } from '../../../../lib/core/contract/suggest.ts';
import type { TalkNotes } from '../../../../lib/core/mail/mail.ts';
import { makeInput } from '../suggest/make-input.ts';

/** A scene to write mails for; `talk` is what its debrief says. */
export type MailCase = { name: string; input: SuggestInput; talk?: TalkNotes };

const talkOf = (text: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  type: 'call',
  at: '2026-11-16T14:00:00',
  minutes: 25,
  text,
  ...more,
});
const mailIn = (text: string): HistoryEntry => ({
  type: 'email',
  at: '2026-11-17T10:00:00',
  direction: 'in',
  text,
});
const booked = {
  uid: 'second',
  title: 'Second talk',
  start: '2026-11-20T10:00:00',
  end: '2026-11-20T10:30:00',
  attendees: [{ email: 'sarah.okafor@harrowfinch.example' }],
};
const caseOf = (
  name: string,
  history: HistoryEntry[],
  more: Parameters<typeof makeInput>[0] = {},
  talk?: TalkNotes,
): MailCase => ({
  name,
  input: makeInput({ now: '2026-11-18T09:00:00', history, ...more }),
  ...(talk && { talk }),
});

const orders = '12 hrs/wk manual order entry. Wants live b4 March.';
const germanAsset = {
  id: 'fall',
  kind: 'case_study' as const,
  title: 'Wie eine Spedition das Abtippen von Aufträgen beendete',
  text: 'Das Team prüft heute nur noch, was früher abgetippt wurde.',
  pains: ['Aufträge von Hand abtippen'],
};
const [sarah] = [makeInput({}).contact];

/** Notes in shorthand and in German, only a question, nothing at all, two sides' homework, a third person, long titles, missing names. */
export const mailCases: MailCase[] = [
  caseOf('shorthand', [talkOf(orders)]),
  caseOf(
    'homework on both sides, and a buyer in New York',
    [
      talkOf(
        `${orders} She will send the October volumes by Friday. I will prepare the cost model by Wednesday. Next call Thursday 26 Nov at 4pm, 30 minutes.`,
      ),
    ],
    { contact: { ...sarah, timeZone: 'America/New_York' } },
  ),
  caseOf(
    'a debrief',
    [talkOf(`${orders} She sends the volumes and checks with her CFO.`)],
    {},
    {
      change: 'She sees now that the errors cost more than the hours',
      ours: [{ text: 'I will prepare the cost model', dueOn: '2026-11-25' }],
      theirs: [
        { text: 'She will send the October volumes', dueOn: '2026-11-20' },
        { text: 'check with her CFO' },
      ],
    },
  ),
  caseOf('a meeting ahead', [talkOf('Her team retypes 300 orders a day. Wants it gone before June.')], {
    meetings: [booked],
  }),
  caseOf('only a question', [talkOf('She asked whether it works with SAP.')]),
  caseOf('nothing known', [talkOf('Nice chat.')], { self: {}, contact: { name: 'Sarah Okafor' } }),
  caseOf('no names at all', [talkOf('They lose 3 days a month on reporting.')], {
    self: {},
    contact: { email: 'info@harrowfinch.example' },
  }),
  caseOf('a third person', [
    talkOf(
      'Tom from IT said the exports fail twice a week. Sarah wants a stable export before the audit in April.',
    ),
  ]),
  caseOf('a very long title with a link', [talkOf('Her team retypes 300 orders a day.')], {
    assets: [
      {
        id: 'long',
        kind: 'case_study',
        title: `How ${'a very large freight company with many offices and '.repeat(3)}no time at all stopped retyping orders`,
        text: 'They moved it.',
        url: 'https://kestrelloop.example/cases/orders?ref=1',
        pains: ['we retype orders by hand'],
      },
    ],
  }),
  caseOf('a no-show', [talkOf(orders), { type: 'no_show', at: '2026-11-17T15:00:00' }]),
  caseOf('moved without a day', [talkOf(orders), { type: 'rescheduled', at: '2026-11-17T15:00:00' }]),
  caseOf('sent material', [
    talkOf(orders),
    { type: 'info_sent', at: '2026-11-17T11:00:00', text: 'Sent the price list as she asked.' },
  ]),
  caseOf('a stall', [talkOf(`${orders} She needs to talk to her partner first.`)]),
  caseOf('call back later', [
    talkOf('They fill in 4 forms a tour. Asked to be called back after the budget round in January.'),
  ]),
  caseOf('gone dark', [
    talkOf('Her team retypes 300 orders a day.', { at: '2026-11-02T14:00:00' }),
    ...['06', '10', '13'].map((day): HistoryEntry => ({
      type: 'email',
      at: `2026-11-${day}T09:00:00`,
      direction: 'out',
      text: 'Is there a good day?',
    })),
  ]),
  caseOf('by e-mail only', [talkOf('Her team retypes 300 orders a day.')], {
    contact: { ...sarah, channel: 'email' },
  }),
  caseOf('before a first call', [mailIn('Hello Maya,\n\nwe retype 50 declarations a day.\n\nSarah')]),
  caseOf(
    'German notes',
    [
      talkOf(
        'Das Team tippt täglich rund 300 Aufträge von Hand ab. Muss vor der Hochsaison im März live sein. Sie hat gefragt, ob es mit SAP funktioniert. Sie schickt uns die Zahlen bis Freitag. Ich schicke das Angebot bis Donnerstag. Nächster Termin Donnerstag 26.11. um 10 Uhr.',
      ),
    ],
    { assets: [germanAsset] },
    { change: 'Sie sieht jetzt, was die Fehler kosten.' },
  ),
  caseOf('German shorthand', [
    talkOf(
      'Fr. Okafor: 15 Std/Woche Auftragserfassung, will bis Ende Q1 live gehen\nGF entscheidet, Budget 45.000 €',
    ),
  ]),
  caseOf('a German message', [
    talkOf(''),
    mailIn(
      'Hallo Maya,\n\nwir verlieren im Moment rund 4 Bestellungen am Tag durch Tippfehler. Läuft das auch mit SAP?\n\nViele Grüße\nSarah',
    ),
  ]),
];
