import { fillerPhrases } from './filler-phrases.ts';
import type { Playbook } from './playbook-schema.ts';
import { stallAnswers } from './stall-answers.ts';

/** The default: what the sources agree on, where they differ the middle (business day 3 of 2 to 5). */
export const consultative: Playbook = {
  name: 'consultative',
  title: 'Consultative: reference, value and a concrete ask, on business day 3',
  motion: 'advance',
  minStrength: 3,
  windows: {
    after_talk: { from: 2, to: 5, target: 3, source: 'S1 S2 S3 S4' },
    late_after_talk: { from: 0, to: 3, source: 'S3' },
    buyer_wrote: { from: 0, to: 5, source: 'S3' },
    info_sent_late: { from: 0, to: 2, source: 'S3' },
    no_show: { from: 0, to: 2, source: 'S1' },
    rescheduled: { from: 0, to: 5, source: 'S1' },
    call_back_later: { from: 0, to: 3, source: 'S3' },
    call_back_late: { from: 0, to: 3, source: 'S3' },
  },
  infoSentHours: { from: 24, to: 48, source: 'S3' },
  guard: { nudgeMinutes: 7, graceMinutes: 5, maxGapDays: 5, teaserDaysBefore: 2, source: 'S1' },
  cadence: { darkAfter: 3, nurtureAfter: 8, source: 'S3' },
  parts: {
    first_call: { opener: 'left_out', value: 'left_out', ask: 'left_out', source: 'R1 S0' },
    after_good_call: { opener: 'needed', value: 'needed', ask: 'needed', source: 'R11 S3' },
    second_call_booked: { opener: 'needed', value: 'needed', ask: 'left_out', source: 'R16 S1' },
    info_sent: { opener: 'needed', value: 'optional', ask: 'needed', source: 'S3' },
    went_dark: { opener: 'needed', value: 'optional', ask: 'needed', source: 'S3' },
    call_back_later: { opener: 'needed', value: 'optional', ask: 'needed', source: 'S3' },
    no_show: { opener: 'needed', value: 'needed', ask: 'needed', source: 'S1' },
    rescheduled: { opener: 'needed', value: 'needed', ask: 'needed', source: 'R17 S1' },
    stalled: { opener: 'needed', value: 'optional', ask: 'needed', source: 'R23 S2 R26 S4' },
    nurture: { opener: 'left_out', value: 'needed', ask: 'left_out', source: 'R29 S3' },
  },
  phrases: fillerPhrases,
  stalls: stallAnswers,
  scripts: [
    {
      id: 'script/clarity',
      text: 'What would be different for you when this call ends: what you understand, what comes first, or how sure you are?',
      source: 'R1 S0',
    },
    { id: 'script/bridge', text: 'I have been thinking about that.', source: 'R6 S2 S3' },
    {
      id: 'script/changed',
      text: 'Has that changed? What has happened on your side since?',
      source: 'R6 S4',
    },
    { id: 'script/decision', text: 'Which decision are you really trying to make here?', source: 'R31 S0' },
  ],
  checklist: [
    { id: 'check/booked', text: 'Date, time and agenda of the next meeting are agreed', source: 'R13 S1' },
    { id: 'check/changed', text: 'What changed for the buyer is written down', source: 'R19 S0' },
    { id: 'check/problem', text: 'The problem is real, in their words and with a number', source: 'R21 S2' },
    { id: 'check/budget', text: 'Budget: now, or possible', source: 'R21 S2' },
    { id: 'check/people', text: 'Who else has a say', source: 'R21 S2' },
    { id: 'check/timing', text: 'A realistic date', source: 'R21 S2' },
    { id: 'check/homework', text: 'Something light for them to do, something for us', source: 'R15 S1' },
  ],
  channel: { policy: 'follow_buyer', writeAfterCalls: 3, source: 'R29 S3' },
};
