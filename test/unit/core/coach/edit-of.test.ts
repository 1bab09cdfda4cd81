import { describe, expect, it } from 'vitest';
import { coachDraft } from '../../../../lib/core/coach/coach-draft.ts';
import { editOf } from '../../../../lib/core/coach/edit-of.ts';
import { readDraft } from '../../../../lib/core/coach/read-draft.ts';
import { coachInputSchema } from '../../../../lib/core/contract/coach.ts';

const note = 'They lose 12 hours a week retyping orders and want it gone before peak season in March.';
const history = [{ type: 'call', at: '2026-11-05T10:00:00Z', text: note }];

/** The draft after the fix of the first finding with that rule. */
function taken(draft: string, rule: string): string | undefined {
  const input = {
    id: '1',
    now: '2026-11-10T10:00:00Z',
    draft,
    self: { name: 'Maya' },
    contact: { name: 'Ines Roth' },
    history,
  };
  const { findings } = coachDraft(coachInputSchema.parse(input));
  const finding = findings.find((one) => one.rule === rule);
  const edit = finding && editOf(finding, readDraft(draft, { name: 'Maya' }).sentences);
  return edit && draft.slice(0, edit.start) + edit.replacement + draft.slice(edit.end);
}

describe('taking a fix', () => {
  it('replaces a claim by itself', () => {
    expect(
      taken('Hi Ines,\n\nYour team loses 15 hours a week on orders.\n\nMaya', 'coach/ungrounded-number'),
    ).toBe('Hi Ines,\n\nYour team loses 12 hours a week on orders.\n\nMaya');
    expect(taken('Hi Inga,\n\nThanks.\n\nMaya', 'coach/ungrounded-name')).toMatch(/^Hi Ines,\n\nThanks/);
  });

  it('puts a whole sentence in the place of a weak one, and leaves those beside it', () => {
    const fixed = taken(
      'Hi Ines,\n\nJust checking in on this. It was sunny.\n\nMaya',
      'coach/filler-check-in',
    );
    expect(fixed).toMatch(/^Hi Ines,\n\n(?:Last time|When we spoke)[^.]+\. It was sunny\.\n\nMaya$/);
  });

  it('puts what is missing beside what stands there, and loses none of the rep’s words', () => {
    const draft = 'Hi Ines,\n\nIt was sunny.\n\nBest,\nMaya';
    expect(taken(draft, 'coach/no-reference')).toMatch(
      /^Hi Ines,\n\n(?:Last time|When we spoke)[^.]+\.\n\nIt was sunny\.\n\nBest,\nMaya$/,
    );
    expect(taken(draft, 'coach/no-ask')).toMatch(/^Hi Ines,\n\nIt was sunny\.\n\n[^\n]+\?\n\nBest,\nMaya$/);
    expect(
      taken('Hi Ines,\n\nThanks for our call on Thursday, here is the plan.', 'coach/no-reference'),
    ).toMatch(/\. Thanks for our call on Thursday, here is the plan\.$/);
  });

  it('has none where there is no better sentence', () => {
    const finding = {
      quote: 'x',
      start: 0,
      end: 1,
      rule: 'coach/blame',
      severity: 'warning',
      message: '',
    } as const;
    expect(editOf(finding, [])).toBeUndefined();
  });

  it('never reaches out of the draft', () => {
    const finding = {
      quote: '',
      start: 0,
      end: 0,
      rule: 'coach/no-ask',
      severity: 'warning',
      message: '',
      fix: 'Ask.',
    } as const;
    expect(editOf(finding, [])).toEqual({ start: 0, end: 0, replacement: 'Ask.' });
  });
});
