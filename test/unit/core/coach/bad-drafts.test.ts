import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../../lib/core/contract/suggest.ts';
import { coach, type DraftCase, flagsIn, known, rulesIn } from './coach-case.ts';

type BadDraft = DraftCase & { name: string; rules: readonly RegExp[]; most?: number; least?: number };

const reference = 'You said that keying delivery notes takes 18 hours a week.';
const value = 'A case study of a wholesaler who stopped keying them is attached.';
const ask = 'Does Thursday at 10 work for 20 minutes?';
const hello = 'Hi José,\n\n';
const bye = '\n\nBest,\nInes';
const mail = (...sentences: string[]): string => hello + sentences.join('\n\n') + bye;
const block = Array.from(
  { length: 16 },
  (_, at) => `The delivery notes of gate ${['one', 'two'][at % 2]} are keyed by hand again.`,
).join(' ');

const bad: BadDraft[] = [
  {
    name: 'nothing but filler',
    draft: mail('Just checking in after our call.', 'Any thoughts?'),
    rules: [/check-in|playbook/, /any-thoughts/, /no-reference/, /no-value/, /no-ask/],
    most: 60,
  },
  {
    name: 'a touch and a nudge',
    draft: mail('Touching base on my last e-mail.', 'Let me know your thoughts.'),
    rules: [/check-in|playbook/, /any-thoughts/],
    most: 60,
  },
  {
    name: 'filler before a whole mail',
    draft: mail('Just following up.', reference, value, ask),
    rules: [/check-in|playbook/],
  },
  {
    name: 'hollow offer after a whole mail',
    draft: mail(reference, value, ask, 'Feel free to reach out any time.'),
    rules: [/hollow-offer/],
  },
  { name: 'no reference', draft: mail(value, ask), rules: [/no-reference/], most: 69 },
  {
    name: 'our talk instead of their words',
    draft: mail('Thank you for our conversation.', value, ask),
    rules: [/no-reference/],
    most: 69,
  },
  { name: 'no value', draft: mail(reference, ask), rules: [/no-value/], most: 69 },
  {
    name: 'their own pain is no value',
    draft: mail(reference, 'Keying delivery notes costs you $45k a year.', ask),
    rules: [/no-value/],
    most: 69,
  },
  { name: 'no ask', draft: mail(reference, value), rules: [/no-ask/], most: 69 },
  { name: 'two parts missing', draft: mail(reference), rules: [/no-value/, /no-ask/], most: 60 },
  {
    name: 'an ask without a time',
    draft: mail(reference, value, 'Would you be open to a quick call?'),
    rules: [/vague-ask/, /no-ask/],
  },
  {
    name: 'next week is no time',
    draft: mail(reference, value, 'Are you free next week for a chat?'),
    rules: [/vague-ask/],
  },
  {
    name: 'the buyer finds the time',
    draft: mail(reference, value, 'Could you send me a few times that work?'),
    rules: [/pick-a-time/],
  },
  {
    name: 'a calendar link',
    draft: mail(reference, value, 'Grab a slot on my calendar.'),
    rules: [/pick-a-time/],
  },
  {
    name: 'two asks',
    draft: mail(reference, value, ask, 'Could you also send me your current contract?'),
    rules: [/many-asks/],
  },
  {
    name: 'three asks',
    draft: mail(
      reference,
      value,
      ask,
      'Please forward this to Annika.',
      'Would you mind filling in the form?',
    ),
    rules: [/many-asks/],
  },
  {
    name: 'a menu',
    draft: mail(
      reference,
      value,
      'Would you like to (a) see a demo, (b) read the paper, (c) join the webinar?',
    ),
    rules: [/many-asks/],
  },
  {
    name: 'four questions',
    draft: mail(reference, value, 'Who keys them? Who checks them? Who pays for mistakes?', ask),
    rules: [/many-questions/],
  },
  { name: 'a wall of text', draft: mail(`${reference} ${block} ${value} ${ask}`), rules: [/long-block/] },
  {
    name: 'blame',
    draft: mail(reference, "You haven't replied to my last three mails.", value, ask),
    rules: [/blame/],
  },
  {
    name: 'blame for the missed meeting',
    situation: 'no_show',
    draft: mail(
      'You missed our meeting yesterday.',
      reference,
      value,
      'Thursday at 10 or Friday at 2, 20 minutes?',
    ),
    rules: [/blame/],
  },
  {
    name: 'pressure',
    draft: mail(reference, value, 'The offer expires on Friday.', ask),
    rules: [/pressure/],
  },
  {
    name: 'hurry for our own sake',
    draft: mail(reference, value, 'I need an answer by tomorrow.', ask),
    rules: [/pressure/],
  },
  {
    name: 'a bare confirmation',
    situation: 'second_call_booked',
    draft: mail('Looking forward to our meeting on Friday at 10.'),
    rules: [/no-value/, /no-reference/],
    most: 60,
  },
  {
    name: 'a bare confirmation with a reference',
    situation: 'second_call_booked',
    draft: mail(reference, 'I confirm our meeting on Friday at 10.'),
    rules: [/no-value/],
    most: 69,
  },
  {
    name: 'gone dark without a way out',
    situation: 'went_dark',
    draft: mail(reference, ask),
    rules: [/no-way-out/],
  },
  {
    name: 'gone dark with blame',
    situation: 'went_dark',
    draft: mail('I have reached out several times and have not heard back.'),
    rules: [/blame/, /no-reference/, /no-way-out/],
    most: 60,
  },
  {
    name: 'stalled without a question',
    situation: 'stalled',
    draft: mail(reference, value),
    rules: [/no-question/],
  },
  {
    name: 'stalled and nothing of theirs',
    situation: 'stalled',
    draft: mail('Where do we stand?'),
    rules: [/no-reference/, /check-in/],
    most: 60,
  },
  {
    name: 'called back without what they said',
    situation: 'call_back_later',
    draft: mail('You asked me to get in touch again.', ask),
    rules: [/no-reference/],
  },
  {
    name: 'information sent, and nothing asked',
    situation: 'info_sent',
    draft: mail('Did you get my e-mail?'),
    rules: [/no-reference/, /no-ask/, /check-in/],
    most: 60,
  },
  {
    name: 'nurture with nothing in it',
    situation: 'nurture',
    draft: mail('Just keeping in touch.'),
    rules: [/no-value/],
    most: 69,
  },
  {
    name: 'moved, and nothing but yes',
    situation: 'rescheduled',
    draft: mail('No problem, confirmed.'),
    rules: [/no-value/],
  },
];

describe('drafts that lack something', () => {
  it.each(bad.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const output = coach({ situation: 'after_good_call', ...one });
    for (const rule of one.rules) expect(flagsIn(output).join('\n')).toMatch(rule);
    expect(output.score).toBeLessThanOrEqual(one.most ?? 100);
    expect(output.ungrounded).toEqual([]);
  });

  it('says what they said where the draft says "our call"', () => {
    const [finding] = coach({ situation: 'after_good_call', draft: 'Thank you for our call.' }).findings;
    expect(finding).toMatchObject({ rule: 'coach/no-reference', quote: 'our call' });
    expect(finding?.message).toMatch(/You say “our call”.*José said “.*18 hrs\/wk/);
    expect(finding?.fix).toMatch(/18 hours a week/);
  });

  it('gives a fix from the notes for each part', () => {
    const { findings } = coach({ situation: 'after_good_call', draft: 'Any thoughts?' });
    const fixOf = (rule: string) => findings.find((finding) => finding.rule === rule)?.fix;
    expect(fixOf('coach/no-reference')).toMatch(/delivery notes/);
    expect(fixOf('coach/no-value')).toMatch(/handheld scanner/);
    expect(fixOf('coach/no-ask')).toMatch(/minutes/);
  });
});

const withoutValue: Situation[] = ['info_sent', 'went_dark', 'call_back_later', 'stalled', 'first_call'];

describe('situations without value', () => {
  it.each(withoutValue)('%s is not blamed for it', (situation) => {
    expect(rulesIn(coach({ situation, draft: `${reference} ${ask}` }))).not.toContain('coach/no-value');
  });
  it('finds the situation by itself where none is given', () => {
    const history = [...known.history, { type: 'no_show' as const, at: '2026-11-18T10:00:00' }];
    expect(rulesIn(coach({ history, draft: 'Hello.' }))).toContain('coach/no-value');
    const dark = ['12', '13', '16'].map((day) => ({
      type: 'call' as const,
      direction: 'out' as const,
      at: `2026-11-${day}T10:00:00`,
    }));
    const silent = [{ ...known.history[0]!, at: '2026-11-02T10:00:00' }, ...dark];
    expect(coach({ history: silent, draft: 'Hello.' }).elements).toHaveProperty('exit', false);
  });
});
