import { pressure } from '../../../../../../lib/core/coach/rules/tone/pressure.ts';
import { describeLines } from '../../coach-case.ts';

describeLines(
  pressure,
  [
    'This is your last chance.',
    'The offer expires on Friday.',
    'The price is only valid until the end of the month.',
    'Sign today and we start tomorrow.',
    "Don't miss out on this.",
    'I need your answer by tomorrow.',
    'We need to close this by the end of the quarter.',
    'My manager wants this done.',
    'It would help me to hit my quota.',
    'Please reply as soon as possible.',
    "If I don't hear from you, I'll close your file.",
    "You can't afford to wait.",
    'Your competitors are already using it.',
    "I can't hold the price any longer.",
    'You must decide this week.',
    'This is my last e-mail.',
    'You get it cheaper if you sign this week.',
  ],
  [
    'You need it before the Q1 board.',
    'You said that it is urgent.',
    'You want an answer by Friday, so here it is.',
    'The contract of your supplier expires in March.',
    'The last truck leaves at six.',
    'Does Thursday at 10 work for 20 minutes?',
    'If now is not the time, just say so.',
    'Your CFO needs an answer before the audit.',
    'The quarter closes with stocktaking.',
    'Who has to decide before the pilot starts?',
    'There is no hurry.',
    'The final step is the check at the gate.',
  ],
);
