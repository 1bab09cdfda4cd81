import { blame } from '../../../../../../lib/core/coach/rules/tone/blame.ts';
import { describeLines } from '../../coach-case.ts';

describeLines(
  blame,
  [
    "You haven't replied to my e-mails.",
    'You never got back to me.',
    'I have reached out several times now.',
    'I have sent you three e-mails without a reply.',
    "I still haven't heard back from you.",
    'Your silence is hard to read.',
    'Since you missed our call, we lost a week.',
    "I'm disappointed that you did not join.",
    'You said you would get back to me, but I have heard nothing.',
    "I'm still waiting for your answer.",
    'I waited for you for 20 minutes on the call.',
    'This is the third time I am writing.',
    "I don't know why you have gone quiet.",
    'Have I done something wrong?',
    'Are you ignoring me?',
    'You did not show up yesterday.',
    'You ghosted me.',
  ],
  [
    'We missed each other yesterday, no harm done.',
    'We have not managed to speak since, and that may well be my timing.',
    'I may have come at a bad time.',
    'You said that drivers wait three times a day.',
    'Your drivers are still waiting at the gate in the evening.',
    'You tried two tools before, and neither read the notes.',
    'The night shift never got the new scanners.',
    'If it has moved down your list, that is fine.',
    'Several suppliers send their notes without a number.',
    'You were concerned about the audit.',
    'The third delivery of the day is the late one.',
    'Which of them did not work?',
  ],
);
