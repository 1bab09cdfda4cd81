import { describe, expect, it } from 'vitest';
import { readTranscript } from '../../../../lib/intake/transcript/read-transcript.ts';

const vtt = (body: string) => readTranscript('call.vtt', `WEBVTT\n\n${body}`);
const first = (body: string) => vtt(`00:01.000 --> 00:02.000\n${body}`).cues[0];

/** W3C WebVTT, section by section: the words of a cue. */
const markup: [string, string, string][] = [
  ['bold, italic, underlined', '<b>Hi</b> <i.loud>you</i> <u>there</u>', 'Hi you there'],
  ['classes and languages', '<c.yellow>Hi</c> <lang en-GB>you</lang>', 'Hi you'],
  ['ruby', '<ruby>漢<rt>kan</rt></ruby>', '漢kan'],
  ['times in the text', 'Hi <00:01.500>you', 'Hi you'],
  ['a span that is not closed', '<i>Hi', 'Hi'],
  ['signs', '15 &lt; 20 &amp; 3 &gt; 2 &#8364; &#x20AC;', '15 < 20 & 3 > 2 € €'],
  ['an unknown sign', 'A&B; &foo;', 'A&B; &foo;'],
  ['a smaller-than in speech', '3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
  ['two lines', 'Hi\nyou', 'Hi\nyou'],
  ['styles of subtitles', '{\\an8}<font color="red">Hi</font>', 'Hi'],
];

describe('the words of a cue', () => {
  it.each(markup)('%s', (_, body, text) => {
    expect(first(body)?.text).toBe(text);
  });
});

describe('the voices of a cue', () => {
  it.each([
    ['one', '<v Maya>Hi', { speaker: 'Maya', text: 'Hi' }],
    ['with classes', '<v.first.loud Maya Lindqvist>Hi</v>', { speaker: 'Maya Lindqvist', text: 'Hi' }],
    ['without a name', '<v>Hi</v>', { text: 'Hi' }],
    ['two in one cue', '<v Maya>Hi</v>\n<v Sarah>Hello</v>', { text: 'Maya: Hi\nSarah: Hello' }],
    ['a name with signs', '<v Finch &amp; Co>Hi</v>', { speaker: 'Finch & Co', text: 'Hi' }],
  ])('%s', (_, body, cue) => {
    expect(first(body)).toEqual({ start: 1, end: 2, ...cue });
  });

  it('stand in the name of a cue of Webex', () => {
    const { cues } = vtt('1 "Maya Lindqvist" (2134)\n00:01.000 --> 00:02.000\nHi');
    expect(cues).toEqual([{ start: 1, end: 2, speaker: 'Maya Lindqvist', text: 'Hi' }]);
  });

  it('are all named, also where two share a cue', () => {
    expect(vtt('00:01.000 --> 00:02.000\n<v Maya>Hi</v> <v Sarah>Hello</v>').speakers).toEqual([
      'Maya',
      'Sarah',
    ]);
  });
});

const times: [string, number, number][] = [
  ['00:01.000 --> 00:02.500', 1, 2.5],
  ['01:00:01.000 --> 01:00:02.000', 3601, 3602],
  ['100:00:01.000 --> 100:00:02.000', 360_001, 360_002],
  ['00:01.000-->00:02.000', 1, 2],
  ['00:01.000\t-->\t00:02.000 align:start position:0%', 1, 2],
  ['  00:01.000 --> 00:02.000', 1, 2],
  ['00:01,000 --> 00:02,000', 1, 2],
];

describe('the time of a cue', () => {
  it.each(times)('%s', (line, start, end) => {
    expect(vtt(`${line}\nHi`).cues).toEqual([{ start, end, text: 'Hi' }]);
  });
});

/** Bodies with the cues and the warnings that they give. */
const layouts: [string, string, number, string[]][] = [
  ['identifiers', 'a-1\n00:01.000 --> 00:02.000\nHi\n\n2\n00:03.000 --> 00:04.000\nHo', 2, []],
  [
    'comments, styles, regions',
    'STYLE\n::cue { color: red }\n\nREGION\nid:a\n\nNOTE\nto\nmyself\n\n00:01.000 --> 00:02.000\nHi\n\nNOTE end',
    1,
    [],
  ],
  ['no blank line between', '00:01.000 --> 00:02.000\nHi\n00:03.000 --> 00:04.000\nHo', 2, []],
  ['a cue without words', '00:01.000 --> 00:02.000\n\n00:03.000 --> 00:04.000\nHo', 2, []],
  [
    'words without a time',
    '00:01.000 --> 00:02.000\nHi\n\nlost\nwords\n\n00:03.000 --> 00:04.000\nHo',
    2,
    ['Lines 6-7: no time of its own, left out'],
  ],
  [
    'a time that cannot be read',
    '00.01.000 --> 00:02.000\nHi',
    0,
    [
      'Line 3: a time that cannot be read, left out',
      'Line 4: no time of its own, left out',
      'No words were found in this file',
    ],
  ],
  [
    'an arrow alone',
    '00:01.000 --> 00:02.000\nHi\n-->\nHo',
    1,
    ['Line 5: a time that cannot be read, left out', 'Line 6: no time of its own, left out'],
  ],
];

describe('the layout of a WebVTT file', () => {
  it.each(layouts)('%s', (_, body, count, warnings) => {
    const read = vtt(body);
    expect(read.cues).toHaveLength(count);
    expect(read.warnings).toEqual(warnings);
  });

  it('is read without its first line, and with lines below it', () => {
    expect(readTranscript('a.vtt', '00:01.000 --> 00:02.000\nHi').cues).toHaveLength(1);
    expect(
      readTranscript('a.vtt', 'WEBVTT - Call\nKind: captions\n\n00:01.000 --> 00:02.000\nHi').cues,
    ).toHaveLength(1);
    expect(readTranscript('a.txt', 'WEBVTT\n00:01.000 --> 00:02.000\nHi').format).toBe('webvtt');
  });
});

describe('SRT files', () => {
  it.each([
    ['plain', '1\n00:00:01,000 --> 00:00:02,000\nHi\n\n2\n00:00:03,000 --> 00:00:04,000\nHo\n'],
    [
      'with each line doubled',
      '1\n\n00:00:01,000 --> 00:00:02,000\n\nHi\n\n2\n\n00:00:03,000 --> 00:00:04,000\n\nHo\n',
    ],
    ['without blank lines', '1\n00:00:01,000 --> 00:00:02,000\nHi\n2\n00:00:03,000 --> 00:00:04,000\nHo\n'],
    ['without fractions', '1\n00:00:01 --> 00:00:02\nHi\n\n2\n00:00:03 --> 00:00:04\nHo\n'],
  ])('%s', (_, file) => {
    expect(readTranscript('call.srt', file)).toEqual({
      format: 'srt',
      cues: [
        { start: 1, end: 2, text: 'Hi' },
        { start: 3, end: 4, text: 'Ho' },
      ],
      speakers: [],
      warnings: [],
    });
  });

  it('names a cue that lost its time', () => {
    const file = '1\n00:00:01,000 --> 00:00:02,000\nHi\n\n2\nlost\n\n3\n00:00:03,000 --> 00:00:04,000\nHo';
    expect(readTranscript('call.srt', file).warnings).toEqual(['Lines 5-6: no time of its own, left out']);
  });
});
