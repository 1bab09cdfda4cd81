import { describe, expect, it } from 'vitest';
import type { CoachOutput } from '../../../../../../lib/core/contract/coach.ts';
import { coach, type DraftCase } from '../../coach-case.ts';

type Part = 'reference' | 'value' | 'ask' | 'exit';
const has = (part: Part, draft: string, more: Partial<DraftCase> = {}): boolean | undefined => {
  const output: Pick<CoachOutput, 'elements'> = coach({ situation: 'after_good_call', ...more, draft });
  return output.elements[part];
};

const tables: {
  part: Part;
  more?: Partial<DraftCase>;
  there: readonly string[];
  missing: readonly string[];
}[] = [
  {
    part: 'reference',
    there: [
      'You said that keying delivery notes takes 18 hours a week.',
      'Eighteen hours a week of keying is a lot.',
      'Last time you mentioned the delivery notes.',
      'Your $45k a year stayed with me.',
      'You want it fixed before the Q1 board.',
      'You asked whether it works with handheld scanners.',
      'Annika holds the budget, you said, and the notes are still keyed.',
      'In our call you described how delivery notes are keyed into SAP.',
      'Following up on the 18 hours a week of keying:',
      'You said “keying delivery notes into SAP” is the pain.',
      'Aus unserem Gespräch am Dienstag habe ich mir notiert: „keying delivery notes into SAP“.',
    ],
    missing: [
      'Following up on our call.',
      'It was great talking to you.',
      'Thank you for your time on Tuesday.',
      'I have been thinking about what you said.',
      'As discussed, here is the case study.',
      'We help logistics firms save time.',
      'You mentioned that you want to improve.',
      'I enjoyed learning about your business.',
      'You said that invoices are your biggest worry.',
      'Does Thursday at 10 work for 18 minutes?',
      'You spend 25 hours a week on it.',
      'Vielen Dank für das Gespräch am Dienstag, es hat mich sehr gefreut.',
      'Aus unserem Gespräch habe ich mir einiges notiert.',
    ],
  },
  {
    part: 'value',
    there: [
      'Attached is a case study of a wholesaler who stopped keying.',
      'I have put together a comparison on your own numbers.',
      'A haulier of your size had the same and stopped in six weeks.',
      '“How a flower wholesaler stopped keying delivery notes” made me think of you.',
      'You asked whether it works with scanners. It reads every one that writes plain files.',
      "I'd suggest a start with one depot and one shift.",
      'The short answer is yes, without custom code.',
      'I checked with our engineers: it reads the scans as they are.',
      'Here is a checklist for the first week.',
      'One thing we see in other depots: most mistakes happen at the end of the shift.',
      "I'll walk you through a cost model on your own numbers.",
    ],
    missing: [
      'Keying delivery notes costs you $45k a year.',
      'You spend 18 hours a week on it.',
      'Our platform is easy to use.',
      'I look forward to our meeting on Friday at 10.',
      'Does Thursday at 10 work for 20 minutes?',
      'I would like to show you what we do.',
      'Do you have a case study?',
      'I wanted to see how you are.',
      'Your board meets in Q1.',
      'We would be a good partner for you.',
    ],
  },
  {
    part: 'ask',
    there: [
      'Does Thursday at 10 work for 20 minutes?',
      'Thursday, 10 am, 20 minutes?',
      'Would Friday, November 27, at 2 pm suit you?',
      'Could we take 20 minutes on Monday at 9?',
      "I'll call you on Friday at 4.",
      'How about Tuesday at 11?',
      'I am free on Wednesday at 3 or Thursday at 9.',
      "Let's say Monday at 10.",
      '- Thursday at 10\n- Friday at 2',
    ],
    missing: [
      'Are you free next week?',
      'Could we find a time?',
      'Let me know when works.',
      "Let's talk soon.",
      'Your board meets on Thursday at 10.',
      'When we spoke on Tuesday at 10, you named the keying.',
      'Looking forward to your answer.',
      'Grab a slot on my calendar.',
      'Any thoughts?',
      'How do you key them today?',
    ],
  },
  {
    part: 'exit',
    more: { situation: 'went_dark' },
    there: [
      'Shall we pick this up again, or should I come back in a few months?',
      'If it is no longer a priority, just say so.',
      'If this has moved down your list, that is fine.',
      'Should I close this for now?',
      'Either answer is fine.',
      'A simple no is fine too.',
      'Is this still on your list, or has something else moved ahead of it?',
      'Would you rather I came back in spring?',
      'Just reply “later” and I leave you in peace.',
      'Sollen wir das wieder aufnehmen, oder soll ich mich in ein paar Monaten wieder melden?',
      'Auch ein Nein ist in Ordnung.',
    ],
    missing: [
      'Does Thursday at 10 work?',
      'You said that keying takes 18 hours a week.',
      'I hope to hear from you.',
      'What do you think?',
      'I have tried to reach you.',
      'The pilot starts with one depot.',
      'Annika holds the budget.',
      'Attached is a case study.',
      'Ich habe Sie leider nicht erreicht.',
      'Das ist für Sie und Ihr Team wichtig.',
    ],
  },
];

describe.each(tables)('$part', ({ part, more, there, missing }) => {
  it.each(there)('is there: %s', (draft) => {
    expect(has(part, draft, more)).toBe(true);
  });
  it.each(missing)('is missing: %s', (draft) => {
    expect(has(part, draft, more)).toBe(false);
  });
});
