import type { SampleRows } from './sample-rows.ts';
import type { SampleTime } from './sample-time.ts';

/** What happened between the talks, and what is booked. */
export function sampleFollowUps({ day }: SampleTime): Pick<SampleRows, 'touches' | 'nextSteps'> {
  const junTry = { contactId: 'sample-jun', direction: 'out' } as const;
  return {
    touches: [
      {
        id: 'sample-touch-elena-security',
        kind: 'info_sent',
        direction: 'out',
        at: day(-1, '09:10'),
        contactId: 'sample-elena',
        text: 'Sent the answer to her security questions: where data is processed, how long it is kept.',
        assetIds: ['sample-asset-security'],
      },
      {
        id: 'sample-touch-jun-1',
        ...junTry,
        kind: 'email',
        at: day(-16, '15:05'),
        text: 'Sent three times for a call.',
      },
      { id: 'sample-touch-jun-2', ...junTry, kind: 'call', at: day(-12, '16:20'), text: 'No answer.' },
      { id: 'sample-touch-jun-3', ...junTry, kind: 'voicemail', at: day(-8, '15:40') },
      {
        id: 'sample-touch-jun-4',
        ...junTry,
        kind: 'linkedin',
        at: day(-4, '14:10'),
        text: 'Asked whether the price list is still the bottleneck.',
      },
      {
        id: 'sample-touch-oliver-offer',
        kind: 'email',
        direction: 'out',
        at: day(-6, '11:00'),
        contactId: 'sample-oliver',
        text: 'Sent the offer.',
      },
    ],
    nextSteps: [
      {
        id: 'sample-step-tom',
        contactId: 'sample-tom',
        dealId: 'sample-deal-harrow',
        text: 'Go through the payback calculation',
        strength: 4,
        startsAt: day(3, '11:00'),
        minutes: 30,
        agenda: ['What an order costs today, on his figures', 'In which month it would have paid for itself'],
        homework: {
          ours: [{ text: 'Prepare the cost model', dueAt: day(1, '17:00') }],
          theirs: [{ text: 'Bring the re-delivery figures of last year', dueAt: day(3, '11:00') }],
        },
      },
      {
        id: 'sample-step-amira',
        contactId: 'sample-amira',
        dealId: 'sample-deal-pelham',
        text: 'Call Amira back once the warehouse move is done',
        strength: 1,
        startsAt: day(22, '15:00'),
      },
    ],
  };
}
