import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../../lib/core/language/extract-facts.ts';
import { isUnnamed, makeSideOf } from '../../../../../lib/core/language/segment/speakers.ts';
import { cast } from '../support/check-rule.ts';

const sideOf = makeSideOf(
  { ...cast.self, emails: ['maya.lindqvist@gmail.com'], domains: ['kestrel-loop.example'] },
  cast.contact,
);

describe('the side of a speaker', () => {
  it.each([
    'Maya',
    'Maya Lindqvist',
    'maya@kestrelloop.example',
    'tom@kestrelloop.example',
    'Tom (tom@kestrel-loop.example)',
    'Tom Brandt (Kestrel Loop)',
    'maya.lindqvist@gmail.com',
    'Me',
  ])('is ours: %s', (speaker) => {
    expect(sideOf(speaker)).toBe('us');
  });

  it.each([
    'Sarah Okafor',
    'sarah@harrowfinch.example',
    'Maya <maya@harrowfinch.example>',
    'Sarah Okafor (Harrow & Finch)',
    'Them',
    'sarah.okafor@gmail.com',
    'Tom Brandt',
  ])('is theirs: %s', (speaker) => {
    expect(sideOf(speaker)).toBe('them');
  });
});

describe('a speaker without a name', () => {
  it.each(['Speaker 1', 'speaker_02', 'Speaker A', 'Unknown', 'Unknown Speaker', 'Participant 3', 'Guest'])(
    'is nobody: %s',
    (speaker) => {
      expect(isUnnamed(speaker)).toBe(true);
    },
  );

  it.each(['Sarah', 'Guest House Ltd', 'Personnel', 'Me', 'Them', 'Voicemail', 'Attendees list'])(
    'is somebody: %s',
    (speaker) => {
      expect(isUnnamed(speaker)).toBe(false);
    },
  );

  it('says nothing that is certain, and nothing as a person', () => {
    const facts = extractFacts({
      ...cast,
      source: 'transcript',
      turns: [{ speaker: 'Speaker 1', text: 'We lose 12 hours a week on retyping orders.' }],
    });
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.map(({ who, certain }) => [who, certain])).toEqual(facts.map(() => [undefined, false]));
  });
});
