import { describe, expect, it } from 'vitest';
import type { Transcript } from '../../../../lib/core/contract/transcript.ts';
import { overviewOf } from '../../../../lib/intake/talk/overview.ts';
import { turnsOf } from '../../../../lib/intake/talk/turns-of.ts';

const look = (transcript: Partial<Transcript>) => {
  const whole: Transcript = { format: 'webvtt', cues: [], speakers: [], warnings: [], ...transcript };
  return overviewOf(whole, turnsOf(whole));
};

describe('a look at a file', () => {
  it('counts turns, words, minutes and speakers with their first words', () => {
    const overview = look({
      cues: [
        { speaker: 'Ines', start: 0, end: 4, text: 'how do orders' },
        { speaker: 'Ines', start: 4, end: 8, text: 'get in?' },
        { speaker: 'Paul', start: 9, end: 150, text: 'By hand.' },
        { speaker: 'Ines', start: 151, end: 154, text: 'I see.' },
      ],
      speakers: ['Ines', 'Paul'],
      title: 'Order entry',
      recordedOn: '2026-11-10',
      notes: 'They type it.',
      warnings: ['lines 3 to 4 were left out'],
    });
    expect(overview).toEqual({
      format: 'webvtt',
      turns: 3,
      words: 9,
      minutes: 3,
      length: 51,
      speakers: [
        { name: 'Ines', turns: 2, firstLine: 'how do orders' },
        { name: 'Paul', turns: 1, firstLine: 'By hand.' },
      ],
      hasSummary: true,
      title: 'Order entry',
      recordedOn: '2026-11-10',
      warnings: ['lines 3 to 4 were left out'],
    });
  });

  it('says nothing of minutes where there are no times, or none that can be', () => {
    expect(look({ cues: [{ text: 'hello' }] })).not.toHaveProperty('minutes');
    expect(look({ cues: [{ start: 400_000, text: 'hello' }] })).not.toHaveProperty('minutes');
    expect(look({ cues: [{ start: 3, text: 'hello' }] })).toHaveProperty('minutes', 1);
  });

  it('shows only the beginning of a long first line', () => {
    const { speakers } = look({ cues: [{ speaker: 'Ines', text: 'so '.repeat(500) }], speakers: ['Ines'] });
    expect(speakers[0]?.firstLine.length).toBe(140);
  });
});
