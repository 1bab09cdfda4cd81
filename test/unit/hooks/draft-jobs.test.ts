import { describe, expect, it } from 'vitest';
import { createDraftJobs, type DraftScene } from '../../../lib/hooks/draft-jobs.ts';
import { consultative } from '../../../lib/core/playbook/consultative.ts';

const text = 'They lose 12 hours a week retyping orders and want it gone before peak season in March.';
const scene = (more: Partial<DraftScene> = {}): DraftScene => ({
  input: {
    now: '2026-11-10T10:00:00Z',
    timeZone: 'Europe/Berlin',
    self: { name: 'Maya Lindqvist', company: 'Kestrel Loop' },
    contact: { name: 'Ines Roth' },
    history: [{ type: 'call', at: '2026-11-05T10:00:00Z', text }],
    assets: [],
  },
  facts: new Map(),
  noteIds: [undefined],
  reviews: [],
  playbook: consultative,
  situation: 'after_good_call',
  talk: {},
  words: '',
  ...more,
});

function jobs(more?: Partial<DraftScene>) {
  const made = createDraftJobs();
  made.tellDraft(scene(more));
  return made;
}

describe('the check of a draft', () => {
  it('lists what stands nowhere first, then flags, and says what the situation needs', () => {
    const { findings, needed, isEmpty, elements } = jobs().coach({
      subject: '',
      text: 'Hi Ines,\n\nJust checking in. We helped Norbert Quill save 90%.\n\nMaya',
    });
    const kinds = findings.map(({ isUngrounded }) => isUngrounded);
    expect(kinds).toEqual(kinds.toSorted((a, b) => Number(b) - Number(a)));
    expect(kinds.filter(Boolean).length).toBeGreaterThan(1);
    expect(findings.find(({ rule }) => rule === 'coach/filler-check-in')?.edit?.replacement).toContain(
      '12 hours',
    );
    expect({ needed, isEmpty }).toEqual({ needed: ['reference', 'value', 'ask'], isEmpty: false });
    expect(elements.ask).toBe(false);
  });

  it.each(['Hi Ines,\n\n', '\n\nBest,\nMaya Lindqvist', 'Hi Ines,\n\n\nBest regards,\nMaya'])(
    'finds that nothing of the rep’s own stands in %j',
    (blank) => expect(jobs().coach({ subject: '', text: blank }).isEmpty).toBe(true),
  );

  it('needs a way out where they have gone dark, and a question where it stalled', () => {
    const needed = (situation: DraftScene['situation']) =>
      jobs({ situation }).coach({ subject: '', text: 'Hello there' }).needed;
    expect(needed('went_dark')).toContain('exit');
    expect(needed('stalled')).toContain('question');
  });

  it('is of nobody until somebody was told of', () => {
    expect(() => createDraftJobs().coach({ subject: '', text: 'Hi' })).toThrow('nobody');
    expect(() => createDraftJobs().mail({})).toThrow('nobody');
  });
});

describe('the mail of a draft', () => {
  it('is of the kind that fits, in the language of what they wrote', () => {
    const german = 'Guten Tag, vielen Dank für das Gespräch. Können wir den Termin auf Dienstag legen?';
    expect(jobs().mail({})).toMatchObject({ kind: 'follow_up', tone: 'warm', language: 'en' });
    expect(jobs({ words: german }).mail({})).toMatchObject({ language: 'de' });
    expect(jobs({ words: german }).mail({ language: 'en' }).text).toMatch(/^Hi Ines,/);
    expect(jobs().mail({ kind: 'recap', tone: 'brief' })).toMatchObject({ kind: 'recap', tone: 'brief' });
  });

  it('is judged complete by the check beside it', () => {
    const made = jobs();
    const { elements, findings } = made.coach({ subject: '', text: made.mail({}).text });
    expect(elements).toMatchObject({ reference: true, ask: true });
    expect(findings.filter(({ isUngrounded }) => isUngrounded)).toEqual([]);
  });

  it('says again what the debrief holds, and the check knows it', () => {
    const made = jobs({
      talk: {
        change: 'Finance saw that the retyping costs 70 hours a month',
        ours: [{ text: 'Send the cost model', dueOn: '2026-11-17' }],
        theirs: [{ text: 'Ask Lena Vogt about the budget', dueOn: '2026-11-19' }],
      },
    });
    const { text } = made.mail({ kind: 'recap' });
    expect(text).toContain('70 hours');
    expect(text).toContain('17 November');
    const { findings } = made.coach({ subject: '', text });
    expect(findings.filter(({ isUngrounded }) => isUngrounded)).toEqual([]);
  });
});
