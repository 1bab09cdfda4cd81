import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanMail } from '../../../../lib/intake/mail/clean-mail.ts';

const onMonday = 'On Mon, 16 Nov 2026 at 10:12, Maya <maya@kestrel.example> wrote:';

/** Mails with the reply that is in them. */
const replies: [string, string, string][] = [
  [
    'answers between quotations',
    `${onMonday}\n> How many?\n\n400.\n\n> Who decides?\n> And when?\nTom, in Q1.\n`,
    '400.\n\nTom, in Q1.',
  ],
  ['words below the quotation', `${onMonday}\n> How many?\n\n400 a week.`, '400 a week.'],
  [
    'words above and below',
    `See below.\n\n${onMonday}\n> How many?\n\n400 a week.`,
    'See below.\n\n400 a week.',
  ],
  [
    'a quotation of the writer’s own choice',
    '> 400 a week\n\nIs that still so?',
    '> 400 a week\n\nIs that still so?',
  ],
  ['only a quotation', '> How many?\n> Maya', ''],
  [
    'a thread in a thread',
    `Yes.\n\n${onMonday}\n\nSo?\n\nOn 15 Nov 2026 at 09:00, Tom <t@k.example> wrote:\n\n> Hm`,
    'Yes.',
  ],
  ['an attribution on the line of the answer', `Yes. ${onMonday}\n> So?`, 'Yes.'],
  [
    'an address wrapped over four lines',
    'Yes.\n\nOn Mon, 16 Nov 2026 at 10:12 Maya\n\n<\nmailto:maya@kestrel.example\n> wrote:\n\nSo?',
    'Yes.',
  ],
  [
    'a wrapped long link in a quotation',
    `Yes.\n\n${onMonday}\n> See (https://kestrel.example/a/very/long\n/path?x=1)\n> So?`,
    'Yes.',
  ],
  ['bars instead of marks', `Yes.\n\n2026/11/16 Maya <maya@kestrel.example>\n\n| So?\n| Maya`, 'Yes.'],
  ['everything quoted, head and all', 'Yes.\n\n> Subject: Orders\n> From: Maya\n> So?', 'Yes.'],
  [
    'a forward with own words',
    'FYI.\n\n---------- Forwarded message ---------\nFrom: Tom <t@k.example>\nSubject: Budget\n\n45k',
    'FYI.',
  ],
  [
    'a bare forward',
    '---------- Forwarded message ---------\nFrom: Tom <t@k.example>\nDate: today\nSubject: Budget\n\n45k it is.',
    '45k it is.',
  ],
  [
    'an Apple forward',
    'FYI.\n\nBegin forwarded message:\n\nFrom: Tom <t@k.example>\nSubject: Budget\n\n45k',
    'FYI.',
  ],
  [
    'a mail that was copied with its head',
    'From: Tom <t@k.example>\nSent: Monday\nTo: Maya\nSubject: Budget\n\n45k it is.',
    '45k it is.',
  ],
  [
    'fields with a wrapped subject',
    'Yes.\n\nFrom: Tom <t@k.example>\nSubject: Budget of\nthe year\nTo: Maya\n\n45k',
    'Yes.',
  ],
  ['a ticket system', 'Yes.\n\n##- Please type your reply above this line -##\n\nTicket 4', 'Yes.'],
  [
    'hard spaces and marks of direction',
    `Yes.\n\n\u200EOn Mon, 16 Nov 2026 at 10:12\u202FAM Maya\u00A0<maya@kestrel.example> wrote:\n\nSo?`,
    'Yes.',
  ],
  ['line ends of Windows', `Yes.\r\nAnd 45k.\r\n\r\n${onMonday}\r\n> So?\r\n`, 'Yes.\nAnd 45k.'],
  ['rules at the end', 'Yes.\n\n--\n***\n_____\n', 'Yes.'],
  ['blank lines around', '\n\n  Yes.\n\n', '  Yes.'],
  ['only an emoji', `👍\n\n${onMonday}\n> So?`, '👍'],
];

describe('what the writer wrote', () => {
  it.each(replies)('%s', (_, mail, reply) => {
    expect(cleanMail(mail).reply).toBe(reply);
  });
});

/** Mails in which nothing is anybody else's. */
const own: [string, string][] = [
  ['a sentence with a colon', 'Hi,\n\nOn Monday, he wrote:\nwe need it by Q1.\n\nThat is from Tom.'],
  ['a story with a date', 'On 3 May 2026 we met Jonas, and he wrote down three points:\n1. price\n2. date'],
  ['wrote in a sentence', 'Last week on 12.03.2026 Tom wrote: we go ahead. Shall we?'],
  ['a date at the start', '16 Nov 2026 works for us.\nTom'],
  ['an address with a colon', 'Please write to tom@harrow.example:\nhe decides.'],
  ['code with angle marks', '```\nif (a > b) {\n> c\n}\n```\nThat is it.'],
  ['a list with from and to', 'We agreed:\n- from: Q1\n- to: Q3\nSubject to the board.'],
  ['a journey', 'My flight:\nFrom: Berlin\nTo: Paris\nDate: 12 Nov 2026\nSee you there.'],
  ['an agenda', 'Agenda\nDate: 19 November\nTime: 14:00\nTo discuss: pricing\nPlace: Kestrel'],
  ['a rule in the text', 'Part one\n----------\nPart two is longer.'],
  ['forwarded message as words', 'Did you get the\nForwarded message\nof Tom?'],
  [
    'sent from as words',
    'Sent from the warehouse today: 15 pallets, and another 20 pallets will follow on Monday.\nAll good.',
  ],
  ['a promise below the thanks', 'Noted.\n\nThanks,\nsee you Thursday\nRobin'],
  ['another', 'Noted.\n\nThanks,\nSee you Thursday\nRobin'],
  ['only thanks', 'Thanks,\nRobin'],
  [
    'thanks in the middle',
    'Thanks,\nthat helps a lot, and I will tell Tom about it.\nCan we talk on Thursday?',
  ],
];

describe('what is all the writer’s own', () => {
  it.each(own)('%s', (_, mail) => {
    expect(cleanMail(mail)).toEqual({ reply: mail, quoted: '' });
  });
});

const signatures: [string, string, string, string | undefined][] = [
  ['two dashes', 'Yes.\n\n-- \nRobin Vale\nHarrow & Finch', 'Yes.', '-- \nRobin Vale\nHarrow & Finch'],
  ['two dashes above the quotation', `Yes.\n\n--\nRobin\n\n${onMonday}\n> So?`, 'Yes.', '--\nRobin'],
  ['two dashes below the quotation', `Yes.\n\n${onMonday}\n> So?\n\n--\nRobin`, 'Yes.', '--\nRobin'],
  [
    'a telephone above the quotation',
    `Yes.\n\nSent from my iPhone\n\n> ${onMonday}\n> So?`,
    'Yes.',
    'Sent from my iPhone',
  ],
  [
    'small print',
    'Yes.\n\nThis e-mail and any attachments are confidential and intended solely for the use of the person named.',
    'Yes.',
    'This e-mail and any attachments are confidential and intended solely for the use of the person named.',
  ],
  [
    'a greeting stays above an explicit mark',
    'Yes.\n\nBest,\nRobin\n\n-- \nHarrow & Finch',
    'Yes.\n\nBest,\nRobin',
    '-- \nHarrow & Finch',
  ],
  [
    'a sentence after the greeting is none',
    'Yes.\n\nBest regards,\nRobin\nPS: please bring the figures of last year.',
    'Yes.\n\nBest regards,\nRobin\nPS: please bring the figures of last year.',
    undefined,
  ],
];

describe('a signature', () => {
  it.each(signatures)('%s', (_, mail, reply, signature) => {
    const read = cleanMail(mail);
    expect(read.reply).toBe(reply);
    expect(read.signature).toBe(signature);
  });
});

const lineParts = [
  'Thursday works.',
  '> How many?',
  '>> So?',
  '',
  ' ',
  '-- ',
  '--',
  'Best regards,',
  'Robin',
  onMonday,
  'wrote:',
  '<',
  'From: Tom <t@k.example>',
  'Sent: Monday',
  'To: Maya',
  'Subject: x',
  '-----Original Message-----',
  '________________',
  'Begin forwarded message:',
  'Sent from my iPhone',
  'Am 16.11.2026 um 10:12 schrieb',
  '| x',
  'Le 16 nov. 2026 à 10:12',
  'a écrit :',
];
const anyMail = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...lineParts), { maxLength: 30 }).map((lines) => lines.join('\n')),
);
const words = (text: string) =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .sort();

describe('any mail', () => {
  it('keeps every line with text in one of its parts', () => {
    fc.assert(
      fc.property(anyMail, (mail) => {
        const { reply, quoted, signature = '' } = cleanMail(mail);
        const kept = [...words(reply), ...words(quoted), ...words(signature)].sort();
        expect(kept).toEqual(words(mail));
      }),
      { seed: 20_261_122, numRuns: 600 },
    );
  });

  it('parts its own reply no further', () => {
    for (const [, mail] of replies.filter(([name]) => !name.includes('choice'))) {
      const { reply } = cleanMail(mail);
      expect(cleanMail(reply).reply).toBe(reply);
    }
  });
});

describe('a hostile mail', () => {
  const long = 200_000;
  const hostile: [string, string][] = [
    ['one line', 'a '.repeat(2_500_000)],
    ['one line of marks', '>'.repeat(1_000_000)],
    ['one line of dashes', '-'.repeat(1_000_000)],
    ['openers', 'On 3 May 2026 <\n'.repeat(long / 20)],
    ['fields', 'From: x\n'.repeat(long)],
    ['rules and blank lines', '-----\n\n\n\n\n'.repeat(long / 4)],
    ['verbs', `${'wrote: '.repeat(long)}\n> x`],
    ['attributions', `${onMonday}\n`.repeat(long / 10)],
    ['blank lines', '\n'.repeat(long)],
  ];
  it.each(hostile)('%s', (_, mail) => {
    const { reply, quoted, signature = '' } = cleanMail(mail);
    expect(words(`${reply}\n${quoted}\n${signature}`).length).toBe(words(mail).length);
  });
});
