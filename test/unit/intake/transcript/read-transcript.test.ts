import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { transcriptOutputSchema } from '../../../../lib/core/contract/transcript.ts';
import { readTranscript } from '../../../../lib/intake/transcript/read-transcript.ts';

const folder = path.join(import.meta.dirname, '../../../fixtures/transcripts');
const fixtures = readdirSync(folder).filter((name) => !name.endsWith('.json'));

describe('the exports of note takers and meeting programs', () => {
  it.each(fixtures)('%s', (name) => {
    const read = readTranscript(name, readFileSync(path.join(folder, name), 'utf8'));
    const expected: unknown = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
    expect(read).toEqual(expected);
    expect(transcriptOutputSchema.omit({ id: true }).safeParse(read).error).toBeUndefined();
  });

  it('are tried in enough forms', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(18);
  });
});

const said = (name: string, file: string) =>
  readTranscript(name, file).cues.map(({ speaker, text }) =>
    speaker === undefined ? text : `${speaker} | ${text}`,
  );

/** Files with what was said in them, as "speaker | words". */
const talks: [string, string, string[]][] = [
  ['names with a colon', 'Maya: Hi.\nSarah: Hello.', ['Maya | Hi.', 'Sarah | Hello.']],
  ['one line', 'Me: Hi.  Them: Hello.  Me: So?', ['Me | Hi.', 'Them | Hello.', 'Me | So?']],
  ['names above the words', 'Me:\nHi.\n\nThem:\nHello.\n', ['Me | Hi.', 'Them | Hello.']],
  [
    'numbered speakers',
    'Speaker 1: Hi.\nSpeaker 2: Hello.\nSpeaker 1: So?',
    ['Speaker 1 | Hi.', 'Speaker 2 | Hello.', 'Speaker 1 | So?'],
  ],
  [
    'speakers of a recogniser',
    'SPEAKER_00: hi\nSPEAKER_01: hello\nSPEAKER_00: so',
    ['SPEAKER_00 | hi', 'SPEAKER_01 | hello', 'SPEAKER_00 | so'],
  ],
  [
    'names in small letters',
    'maya: hi\nsarah: hello\nmaya: so\nsarah: fine',
    ['maya | hi', 'sarah | hello', 'maya | so', 'sarah | fine'],
  ],
  [
    'names from right to left',
    'דנה לוי: שלום\nمحمد علي: مرحبا\nדנה לוי: תודה',
    ['דנה לוי | שלום', 'محمد علي | مرحبا', 'דנה לוי | תודה'],
  ],
  ['wide colons', '田中：はい\n佐藤：どうも\n田中：では', ['田中 | はい', '佐藤 | どうも', '田中 | では']],
  [
    'a name with a comma and a company',
    'Okafor, Sarah (Harrow & Finch): Hi.\nDr. J. van der Berg: Hello.',
    ['Okafor, Sarah (Harrow & Finch) | Hi.', 'Dr. J. van der Berg | Hello.'],
  ],
  [
    'an address and a telephone as names',
    'tom@harrow.example: Hi.\n+44 20 7946 0000: Hello.',
    ['tom@harrow.example | Hi.', '+44 20 7946 0000 | Hello.'],
  ],
  [
    'times in front',
    '[00:01] Maya: Hi.\n[00:05] Sarah: Hello.\n[00:07] (laughter)\n[00:09] Maya: So?',
    ['Maya | Hi.', 'Sarah | Hello.', '(laughter)', 'Maya | So?'],
  ],
  [
    'times behind the name',
    'Maya (00:01): Hi.\nSarah (00:05): Hello: you.',
    ['Maya | Hi.', 'Sarah | Hello: you.'],
  ],
  [
    'bold names with times',
    '**Maya** [00:01]: Hi.\n\n**Sarah** [00:05]: Hello.',
    ['Maya | Hi.', 'Sarah | Hello.'],
  ],
  [
    'times as links',
    '[00:01](https://k.example/?t=1) **Maya:** Hi.\n[00:05](https://k.example/?t=5) **Sarah:** Hello.',
    ['Maya | Hi.', 'Sarah | Hello.'],
  ],
  [
    'name above the time',
    'Maya Lindqvist\n00:03\nHi.\n\nSarah Okafor\n00:07\nHello\nyou.',
    ['Maya Lindqvist | Hi.', 'Sarah Okafor | Hello\nyou.'],
  ],
  [
    'a time of day',
    'Maya Lindqvist 10:02 AM\nHi.\n\nSarah Okafor 10:04 AM\nHello.',
    ['Maya Lindqvist | Hi.', 'Sarah Okafor | Hello.'],
  ],
  [
    'sentences with colons',
    'Maya: Hi.\nSarah: Hello.\nNote: she smiles.\nMaya: One thing: price.',
    ['Maya | Hi.', 'Sarah | Hello.\nNote: she smiles.', 'Maya | One thing: price.'],
  ],
  ['one turn', 'Maya Lindqvist  0:00  \nHi there.', ['Maya Lindqvist | Hi there.']],
  [
    'a video without speakers',
    '0:00\nwelcome everyone\n0:05\ntoday we talk\n0:10\nabout orders',
    ['welcome everyone', 'today we talk', 'about orders'],
  ],
  ['times behind the colon', 'Maya: [00:01] Hi.\nSarah: [00:05] Hello.', ['Maya | Hi.', 'Sarah | Hello.']],
  [
    'from and to',
    '00:00:01 - 00:00:04 Maya: Hi.\n00:00:05 - 00:00:09 Sarah: Hello.',
    ['Maya | Hi.', 'Sarah | Hello.'],
  ],
  [
    'a surname that is a word of notes',
    'Katie Price: Hi.\nMark Goals: Hello.',
    ['Katie Price | Hi.', 'Mark Goals | Hello.'],
  ],
];

describe('who said what', () => {
  it.each(talks)('%s', (_, file, expected) => {
    expect(said('call.txt', file)).toEqual(expected);
  });
});

/** Notes, however many colons and times they have. */
const notes: [string, string][] = [
  ['fields', 'Pain: 15 hrs/wk\nBudget: 45k\nNext step: Thursday\nTeam: 12'],
  ['fields that are no usual ones', 'Team: 12 people\nERP: SAP\nCRM: the blue one\nUsers: 40\nSeats: 12'],
  ['sentences', 'Good call. She said: we need it by Q1.\n\nNote: the CFO decides.'],
  ['an address of a page', 'https://harrow.example/a\nhttp://kestrel.example:8080/'],
  ['times', '10:30 works for her.\nCall at 14:00\nLunch 12:00'],
  ['an agenda', 'Agenda:\n- Price: 45k\n- Sarah: ask the CFO\n- Maya: send the model\nDate: Thursday'],
  ['German fields', 'Ziel: weniger tippen\nBedarf: hoch\nNächste Schritte: Angebot\nTermin: Donnerstag'],
  ['one word', 'Hello'],
  ['one line about a person', 'Sarah: needs it by Q1'],
];

describe('notes without speakers', () => {
  it.each(notes)('%s', (_, file) => {
    const read = readTranscript('notes.txt', file);
    expect(read).toMatchObject({ format: 'notes', cues: [{ text: file }], speakers: [], warnings: [] });
  });
});

describe('files from other systems', () => {
  const file = 'Maya: Hi.\nSarah: Hello.';
  const read = readTranscript('call.txt', file);
  it.each([
    ['Windows', file.replaceAll('\n', '\r\n')],
    ['old Mac', file.replaceAll('\n', '\r')],
    ['a byte-order mark', `\uFEFF${file}`],
    ['UTF-16 read as UTF-8', `\uFFFD\uFFFD${file.replaceAll(/(?<=[^])(?=[^])/g, '\0')}\0`],
    ['UTF-16 of the other order', `\u00FE\u00FF\0${file.replaceAll(/(?<=[^])(?=[^])/g, '\0')}`],
  ])('%s', (_, other) => {
    expect(readTranscript('call.txt', other)).toEqual(read);
  });
});

describe('title and day', () => {
  const recap: [string, string, string, string | undefined, string | undefined][] = [
    [
      'a heading with the day',
      'x.md',
      '# Demo (2026-11-18 15:00 GMT+1) - Transcript\n\nMaya: Hi.\nSarah: Hello.',
      'Demo',
      '2026-11-18',
    ],
    [
      'fields',
      'x.txt',
      'Title: Demo\nRecorded on: 18 November 2026\n\nMaya: Hi.\nSarah: Hello.',
      'Demo',
      '2026-11-18',
    ],
    ['the name of the file', '2026-11-18 Demo.txt', 'Maya: Hi.\nSarah: Hello.', undefined, '2026-11-18'],
    ['a day without a year', 'x.txt', 'Date: Nov 18\n\nMaya: Hi.\nSarah: Hello.', undefined, undefined],
    [
      'a day that could be two',
      'x.txt',
      'Date: 01/02/2026\n\nMaya: Hi.\nSarah: Hello.',
      undefined,
      undefined,
    ],
    [
      'a day in the notes',
      'x.md',
      '## Summary\nThe contract ends on 31 March 2027.\n\n## Transcript\nMaya: Hi.\nSarah: Hello.',
      undefined,
      undefined,
    ],
  ];
  it.each(recap)('%s', (_, name, file, title, recordedOn) => {
    const read = readTranscript(name, file);
    expect(read.title).toBe(title);
    expect(read.recordedOn).toBe(recordedOn);
    expect(read.cues.map(({ speaker }) => speaker)).toEqual(['Maya', 'Sarah']);
  });
});
