import { describe, expect, it } from 'vitest';
import { guessRole } from '../../../../lib/intake/talk/role.ts';

const self = {
  name: 'Maya Lindqvist',
  company: 'Kestrel Loop',
  email: 'maya@kestrelloop.example',
  emails: ['maya@kestrelloop.example'],
};
const contact = { name: 'Inès Marquart', email: 'ines@castelltools.example' };

describe('who a speaker most likely is', () => {
  it.each([
    ['Maya Lindqvist', 'me'],
    ['Lindqvist, Maya', 'me'],
    ['Maya', 'me'],
    ['Maya Lindqvist (Kestrel Loop)', 'me'],
    ['maya@kestrelloop.example', 'me'],
    ['Me', 'me'],
    ['You', 'me'],
    ['Ines Marquart', 'contact'],
    ['INÈS MARQUART (Castell Tools)', 'contact'],
    ['Inès', 'contact'],
    ['ines@castelltools.example', 'contact'],
    ['Them', 'contact'],
    ['Jonas Berg (Kestrel Loop)', 'ours'],
    ['jonas@kestrelloop.example', 'ours'],
    ['Paul Holm', 'theirs'],
    ['paul@castelltools.example', 'theirs'],
    ['Maya Chen', 'theirs'],
    ['Speaker 1', undefined],
    ['Unknown Speaker', undefined],
    ['Participant B', undefined],
    ['', undefined],
  ])('%s: %s', (speaker, role) => {
    expect(guessRole(speaker, { self, contact })).toBe(role);
  });

  it('is asked where the rep and the contact share a first name', () => {
    const namesake = { name: 'Maya Chen' };
    expect(guessRole('Maya', { self, contact: namesake })).toBeUndefined();
    expect(guessRole('Maya Chen', { self, contact: namesake })).toBe('contact');
    expect(guessRole('Maya Lindqvist', { self, contact: namesake })).toBe('me');
  });

  it('is nobody of ours where nothing is known of us', () => {
    expect(guessRole('Jonas Berg', {})).toBe('theirs');
    expect(guessRole('Me', {})).toBe('me');
  });
});
