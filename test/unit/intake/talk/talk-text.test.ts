import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPassages } from '../../../../lib/core/language/segment/read-passages.ts';
import type { Role } from '../../../../lib/intake/talk/role.ts';
import { speakerLabel } from '../../../../lib/intake/talk/speaker-label.ts';
import { type People, talkText } from '../../../../lib/intake/talk/talk-text.ts';
import { readTranscript } from '../../../../lib/intake/transcript/read-transcript.ts';

const self = { name: 'Maya Lindqvist', company: 'Kestrel Loop', email: 'maya@kestrelloop.example' };
const contact = { name: 'Inès Marquart', email: 'ines@castelltools.example' };
const sides = { self, contact };

/** On which side each line of a stored text is read, again and again. */
const voices = (text: string, of: object = sides) =>
  readPassages({ now: '2026-11-10', source: 'transcript', text, ...of }).map(({ voice }) => voice);

describe('the name before the colon', () => {
  it.each<[string, Role, string]>([
    ['Speaker 1', 'me', 'Maya Lindqvist'],
    ['ines m.', 'contact', 'Inès Marquart'],
    ['Paul Holm', 'theirs', 'Paul Holm'],
    ['Anna van der Berg', 'theirs', 'Anna Van Der Berg'],
    ['Okonkwo, Ada (External)', 'theirs', 'Okonkwo Ada'],
    ['paul.holm@castelltools.example', 'theirs', 'Paul Holm'],
    // Half of the rep's own name, and a label of notes.
    ['Maya', 'theirs', 'Maya (buyer)'],
    ['Budget', 'theirs', 'Budget (buyer)'],
    ['Speaker 2', 'theirs', 'Them'],
    ['Jonas Berg', 'ours', 'Jonas Berg (Kestrel Loop)'],
    ['Jonas Berg (Kestrel Loop)', 'ours', 'Jonas Berg (Kestrel Loop)'],
    ['Speaker 2', 'ours', 'Us'],
    ['Speaker 2', 'unknown', 'Unknown'],
    ['Paul Holm', 'unknown', 'Unknown'],
  ])('of %s as %s is %s', (speaker, role, label) => {
    expect(speakerLabel(speaker, { role }, sides)).toBe(label);
  });

  it('is the name that the rep gave', () => {
    expect(speakerLabel('Speaker 2', { role: 'theirs', name: 'Paul Holm' }, sides)).toBe('Paul Holm');
  });

  it('says the side even where nothing is known of us or of the contact', () => {
    const labels = (['me', 'contact', 'ours', 'theirs'] as const).map((role) =>
      speakerLabel('Speaker 1', { role }, {}),
    );
    expect(labels).toEqual(['Me', 'Them', 'Us', 'Them']);
  });

  it('of any name at all is read on the side that was answered', () => {
    const role = fc.constantFrom<Role>('me', 'contact', 'theirs', 'ours');
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.stringMatching(/^[A-Za-zÀ-ž'’ .,()@:-]{0,50}$/),
    );
    fc.assert(
      fc.property(name, role, (speaker, role) => {
        const label = speakerLabel(speaker, { role }, sides);
        const expected = role === 'me' || role === 'ours' ? 'us' : 'them';
        expect(voices(`${label}: we lose nine hours a week.`)).toEqual([expected]);
      }),
      { seed: 9, numRuns: 400 },
    );
  });
});

describe('a talk as a note', () => {
  const people: People = {
    Maya: { role: 'me' },
    'Speaker 1': { role: 'contact' },
    Bot: { role: 'left_out' },
  };
  const turns = [
    { speaker: 'Maya', parts: ['How do orders', 'get in?'] },
    { speaker: 'Speaker 1', parts: ['By hand.'] },
    { speaker: 'Bot', parts: ['Recording stopped.'] },
    { parts: ['(a door)'] },
    { speaker: 'Maya', parts: ['I see.'] },
  ];

  it('has a line with a name for each turn, without those who are left out', () => {
    expect(talkText(turns, people, sides)).toBe(
      'Maya Lindqvist: How do orders get in?\nInès Marquart: By hand.\nUnknown: (a door)\nMaya Lindqvist: I see.',
    );
  });

  it('is read again with the same sides, by the engine and as a file', () => {
    const text = talkText(turns, people, sides);
    expect(voices(text).filter((_voice, at) => at !== 2)).toEqual(['us', 'them', 'us']);
    const again = readTranscript('', text);
    expect([again.format, again.speakers.slice(0, 2)]).toEqual([
      'speaker-lines',
      ['Maya Lindqvist', 'Inès Marquart'],
    ]);
  });

  it('breaks a long turn where a sentence ends, with the name again', () => {
    const parts = Array.from({ length: 30 }, (_, at) => `This is what was said as number ${at}.`);
    const lines = talkText([{ speaker: 'Maya', parts }], people, sides).split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^Maya Lindqvist: This .*\.$/);
    expect(lines.map((line) => line.replace('Maya Lindqvist: ', '')).join(' ')).toBe(parts.join(' '));
  });

  it('breaks one without an end to its sentences at last', () => {
    const parts = Array.from({ length: 3_000 }, () => 'and so on');
    const lines = talkText([{ speaker: 'Maya', parts }], people, sides).split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(4_100);
  });

  it('has no names where the file has none', () => {
    expect(talkText([{ parts: ['we met', 'and talked.'] }], {}, sides)).toBe('we met and talked.');
  });
});
