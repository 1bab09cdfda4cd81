import { vagueAsk } from '../../../../../../lib/core/coach/rules/ask/vague-ask.ts';
import { describeLines } from '../../coach-case.ts';

describeLines(
  vagueAsk,
  [
    'Can we hop on a quick call?',
    "Let's find a time to talk.",
    "I'd love to catch up soon.",
    'Would you be open to a conversation?',
    'Are you available sometime next week?',
    'Do you have 15 minutes next week?',
    'Could we schedule a brief call?',
    'Would it make sense to connect?',
    'Are you interested in a demo?',
    'Book a demo today.',
    'How about a coffee?',
    'Worth a chat?',
    "I'd appreciate 20 minutes of your time.",
    'Happy to set up a meeting with our team.',
    'Is it worth having a short call?',
    'We should find some time to talk.',
    'Might you have a few minutes?',
  ],
  [
    'Does Thursday at 2 work for 20 minutes?',
    'Can we talk on Friday at 10?',
    'Are you free on Tuesday afternoon?',
    'Would you be open to a call? Wednesday at 9 would suit me.',
    'How do you review the notes today?',
    'What would you want to see in the first week?',
    'Which calls take the longest?',
    'Who is available at night?',
    'You wanted to talk to Annika first.',
    'Your team meets on Mondays.',
    'The meeting of the board is what decides.',
    'How many minutes does one note take?',
  ],
);
