import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../../lib/core/contract/transcript.ts';
import { turnsOf } from '../../../../lib/intake/talk/turns-of.ts';

const turns = (cues: Cue[], speakers: string[] = []) =>
  turnsOf({ cues, speakers }).map(({ speaker, parts }) => [speaker, parts.join(' | ')]);

describe('the turns of a transcript', () => {
  it.each<[string, Cue[], string[], unknown]>([
    [
      'join what one person goes on to say',
      [
        { speaker: 'Ines', text: 'how do orders' },
        { speaker: 'Ines', text: 'get in?' },
        { speaker: 'Paul', text: 'By hand.' },
        { speaker: 'Ines', text: 'I see.' },
      ],
      ['Ines', 'Paul'],
      [
        ['Ines', 'how do orders | get in?'],
        ['Paul', 'By hand.'],
        ['Ines', 'I see.'],
      ],
    ],
    [
      'part the voices of one cue',
      [{ text: 'Ines: ready?\nPaul: yes\nand more' }, { speaker: 'Paul', text: 'go on' }],
      ['Ines', 'Paul'],
      [
        ['Ines', 'ready?'],
        ['Paul', 'yes'],
        [undefined, 'and more'],
        ['Paul', 'go on'],
      ],
    ],
    [
      'leave a colon in the words alone',
      [{ text: 'the plan: to wait' }, { speaker: 'Ines', text: 'Paul: that was him' }],
      ['Ines', 'Paul'],
      [
        [undefined, 'the plan: to wait'],
        ['Ines', 'Paul: that was him'],
      ],
    ],
    [
      'are one without names, with no empty words',
      [{ text: 'one\ntwo' }, { text: '  ' }, { text: 'three' }],
      [],
      [[undefined, 'one two | three']],
    ],
    ['are none of nothing', [], [], []],
  ])('%s', (_what, cues, speakers, expected) => {
    expect(turns(cues, speakers)).toEqual(expected);
  });
});
