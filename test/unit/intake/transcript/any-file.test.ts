import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transcriptOutputSchema } from '../../../../lib/core/contract/transcript.ts';
import { readTranscript } from '../../../../lib/intake/transcript/read-transcript.ts';

const schema = transcriptOutputSchema.omit({ id: true });
const seed = 20_261_122;

const pieces = [
  'WEBVTT',
  '',
  '1',
  '00:01.000 --> 00:02.000',
  '00:00:03,000 --> 00:00:04,000',
  '0:00:01.000,0:00:02.000',
  '-->',
  'Maya: Hi.',
  'Sarah Okafor  0:15',
  '0:20 - Tom Reed',
  '[00:30] Sarah: So?',
  '0:0:1.5 --> 0:0:2.5',
  'Tom Reed',
  'plain words here',
  '# Transcript',
  '## Summary',
  '- Maya: send it',
  '00:05:00',
  '<v Maya>Hi</v>',
  'NOTE x',
  '**Me:** Hi',
];
const anyFile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((lines) => lines.join('\n')),
);
const anyName = fc.constantFrom('a.vtt', 'a.srt', 'a.sbv', 'a.txt', 'a.md', '');

/** Words that no rule can take for a mark. */
const speech = fc
  .array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
const turns = fc.array(
  fc.record({ who: fc.constantFrom('Maya', 'Sarah Okafor', 'Tom Reed'), text: speech }),
  {
    minLength: 2,
    maxLength: 20,
  },
);
const clock = (seconds: number) =>
  `00:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;

/** Ways of writing the same talk. */
const writers: [string, string, (turn: { who: string; text: string }, at: number) => string][] = [
  ['a.txt', 'names', ({ who, text }) => `${who}: ${text}\n`],
  ['a.txt', 'timed names', ({ who, text }, at) => `[${clock(at * 7)}] ${who}: ${text}\n`],
  ['a.txt', 'Otter', ({ who, text }, at) => `${who}  ${clock(at * 7)}  \n${text}\n\n`],
  ['a.md', 'Fathom', ({ who, text }, at) => `${clock(at * 7)} - ${who} (Harrow)\n  ${text}\n\n`],
  [
    'a.vtt',
    'Zoom',
    ({ who, text }, at) =>
      `${at + 1}\n${clock(at * 7)}.000 --> ${clock(at * 7 + 5)}.000\n${who}: ${text}\n\n`,
  ],
  [
    'a.vtt',
    'Teams',
    ({ who, text }, at) => `${clock(at * 7)}.000 --> ${clock(at * 7 + 5)}.000\n<v ${who}>${text}</v>\n\n`,
  ],
];

describe('any file', () => {
  it('is read without a crash into what the contract says', () => {
    fc.assert(
      fc.property(anyName, anyFile, (name, file) => {
        const read = readTranscript(name, file);
        expect(schema.safeParse(read).error).toBeUndefined();
        expect(new Set(read.speakers).size).toBe(read.speakers.length);
        expect(
          read.cues.every(({ speaker }) => speaker === undefined || read.speakers.includes(speaker)),
        ).toBe(true);
      }),
      { seed, numRuns: 800 },
    );
  });

  it('loses no line of text without a warning that names it', () => {
    const lines = fc.array(
      fc.oneof(speech, fc.constantFrom(...pieces.filter((piece) => !piece.startsWith('NOTE')))),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(anyName, lines, (name, parts) => {
        const read = readTranscript(name, parts.join('\n'));
        const kept = JSON.stringify(read);
        const isNamed = (line: number) =>
          read.warnings.some((warning) =>
            [...warning.matchAll(/(\d+)(?:-(\d+))?/g)].some(
              ([, from, to]) => Number(from) <= line && line <= Number(to ?? from),
            ),
          );
        const headerEnd = parts[0] === 'WEBVTT' ? [...parts, ''].indexOf('') : 0;
        // The line above a time is the name of its cue.
        const isSpeech = (part: string, at: number) =>
          at >= headerEnd && /^[a-z ]+$/.test(part) && !/-->|,0:/.test(parts[at + 1] ?? '');
        const lost = parts.filter(
          (part, at) => isSpeech(part, at) && !kept.includes(part) && !isNamed(at + 1),
        );
        expect(lost).toEqual([]);
      }),
      { seed, numRuns: 800 },
    );
  });
});

describe('any talk', () => {
  it.each(writers)('comes back from %s, written as by %s', (name, _, write) => {
    fc.assert(
      fc.property(turns, (talk) => {
        const head = name === 'a.vtt' ? 'WEBVTT\n\n' : '';
        const { cues, warnings } = readTranscript(name, head + talk.map(write).join(''));
        expect(cues.map(({ text }) => text)).toEqual(talk.map(({ text }) => text));
        expect(cues.map(({ speaker }) => speaker?.replace(' (Harrow)', ''))).toEqual(
          talk.map(({ who }) => who),
        );
        const starts = cues.flatMap(({ start }) => (start === undefined ? [] : [start]));
        expect(starts).toEqual(starts.toSorted((one, other) => one - other));
        expect(starts.every((start) => start >= 0)).toBe(true);
        expect(warnings).toEqual([]);
      }),
      { seed, numRuns: 60 },
    );
  });
});

describe('a hostile file', () => {
  const many = 100_000;
  const hostile: [string, string, string, number][] = [
    ['one line of a megabyte', 'a.txt', 'a '.repeat(500_000), 1],
    ['one turn of a megabyte', 'a.txt', `Maya: ${'a '.repeat(500_000)}\nSarah: So?`, 2],
    [
      'five megabytes of turns',
      'a.txt',
      'Maya: hello there you and all of us, so we go\n'.repeat(many),
      many,
    ],
    ['labels', 'a.txt', 'a:'.repeat(500_000), 1],
    ['brackets', 'a.txt', '[('.repeat(500_000), 1],
    ['marks of Markdown', 'a.md', '*_['.repeat(300_000), 1],
    ['open voices', 'a.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v '.repeat(300_000)}`, 1],
    ['times', 'a.txt', '0:15 '.repeat(200_000), 1],
    ['cues', 'a.vtt', `WEBVTT\n\n${'00:01.000 --> 00:02.000\nhi\n\n'.repeat(many)}`, many],
    ['words without a time', 'a.vtt', `WEBVTT\n\n${'hi\n\n'.repeat(many)}`, 0],
  ];
  it.each(hostile)('%s', (_, name, file, count) => {
    const read = readTranscript(name, file);
    expect(read.cues).toHaveLength(count);
    expect(read.warnings.join('').length).toBeLessThan(2000);
  });
});
