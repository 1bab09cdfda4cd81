import { describe, expect, it } from 'vitest';
import { consultative } from '../../../../lib/core/playbook/consultative.ts';
import { freshReader } from '../../../../lib/core/suggest/fresh-reader.ts';
import { coachDraft } from '../../../../lib/core/coach/coach-draft.ts';
import { readScene } from '../../../../lib/core/coach/read-scene.ts';
import type { CoachRule } from '../../../../lib/core/coach/rule.ts';
import { type CoachOutput, coachInputSchema as schema } from '../../../../lib/core/contract/coach.ts';
import type { z } from '../../../../lib/core/model/zod.ts';

export type DraftCase = Partial<z.input<typeof schema>> & { draft: string };

/** An invented rep and buyer, their call and a small library; what a case is about comes on top. */
export const known = {
  now: '2026-11-19T09:00:00',
  timeZone: 'Europe/Berlin',
  self: { name: 'Ines Halvorsen', email: 'ines@tallgrove.example', company: 'Tallgrove' },
  contact: {
    name: 'José Marchetti',
    email: 'jose.marchetti@veldkamp.example',
    company: 'Veldkamp & Zoon',
    title: 'Head of Logistics',
  },
  history: [
    {
      type: 'call',
      at: '2026-11-17T10:00:00',
      minutes: 25,
      text:
        'team of 12 spends ~18 hrs/wk keying delivery notes into SAP, costs them $45k a year. ' +
        'wants it fixed b4 the Q1 board. Annika (CFO) holds the budget. ' +
        'asked whether it works with handheld scanners. asked if we could do a discount. ' +
        'we offered a free two-week pilot.',
    },
  ],
  assets: [
    {
      id: 'case-notes',
      kind: 'case_study',
      title: 'How a flower wholesaler stopped keying delivery notes',
      text: 'They went from 21 hours a week to 4. It took six weeks.',
      pains: ['we key delivery notes by hand'],
    },
    {
      id: 'answer-scanners',
      kind: 'answer',
      title: 'Which handheld scanners it reads',
      text: 'It reads the scans of every handheld scanner that writes plain files.',
      pains: ['does it work with scanners'],
    },
  ],
} satisfies Partial<z.input<typeof schema>>;

export const coach = (given: DraftCase): Omit<CoachOutput, 'id'> =>
  coachDraft(schema.parse({ id: 'case', ...known, ...given }));

/** A draft of which nothing is known: what is left is the words themselves. */
export const coachAlone = (draft: string): Omit<CoachOutput, 'id'> =>
  coachDraft(schema.parse({ id: 'case', now: known.now, draft }));

export const rulesIn = ({ findings }: Pick<CoachOutput, 'findings'>): string[] =>
  findings.map(({ rule }) => rule);

/** What counts as a flag. */
export const flagsIn = ({ findings }: Pick<CoachOutput, 'findings'>): string[] =>
  findings
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, quote }) => `${rule}: ${quote}`);

/** The table of one rule of words: lines in which it speaks, and lines in which it keeps silent. */
export function describeLines(rule: CoachRule, spoken: readonly string[], silent: readonly string[]): void {
  const find = (draft: string) => {
    const input = schema.parse({ id: 'case', now: known.now, draft });
    return rule.find(readScene(input, consultative, freshReader({ ...input, timeZone: 'UTC' })));
  };
  describe.each([rule.id])('%s', () => {
    it.each(spoken)('speaks of: %s', (line) => {
      const found = find(line);
      expect(found).not.toEqual([]);
      for (const { quote, start, end } of found) expect(line.slice(start, end)).toBe(quote);
    });
    it.each(silent)('is silent on: %s', (line) => {
      expect(find(line)).toEqual([]);
    });
  });
}
