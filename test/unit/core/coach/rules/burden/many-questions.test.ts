import { describe, expect, it } from 'vitest';
import { coachAlone, rulesIn } from '../../coach-case.ts';

const rule = 'coach/burden-many-questions';
const pool = [
  'Who signs the notes?',
  'How late is the last truck?',
  'Which depot is the worst?',
  'What does a mistake cost?',
  'Who counts them?',
  'Is the printer old?',
];

describe('four questions', () => {
  it.each([4, 5, 6])('speaks of %i questions', (count) => {
    const draft = pool.slice(0, count).join(' ');
    const found = coachAlone(draft).findings.filter((finding) => finding.rule === rule);
    expect(found.map(({ quote }) => quote)).toEqual([pool[3]]);
  });
  it.each(['\n', '\n\n', ' And then: ', '\n- ', ' Well. '])('counts over any gap: %j', (gap) => {
    expect(rulesIn(coachAlone(pool.slice(0, 4).join(gap)))).toContain(rule);
  });
  it.each([
    ...[0, 1, 2, 3].map((count) => pool.slice(0, count).join(' ')),
    'One. Two. Three. Four. Five.',
    '“Who?” “What?” “Why?” “When?” That is what they asked.',
    `${pool[0]}\n\n> ${pool[1]}\n> ${pool[2]}\n> ${pool[3]}\n> ${pool[4]}`,
    `${pool[0]} ${pool[1]}\n\nOn Tue, 17 Nov 2026 at 10:00, José wrote:\n${pool[2]} ${pool[3]} ${pool[4]}`,
    'What? No.',
  ])('is silent on %j', (draft) => {
    expect(rulesIn(coachAlone(draft))).not.toContain(rule);
  });
});
