import { checkRule } from '../../support/check-rule.ts';

checkRule('objection/refusal', {
  finds: [
    'No thanks',
    'no thank you, we are fine',
    "I'd rather not",
    'absolutely not',
    'Sorry, no',
    [
      'Me: Shall we set up a demo?\nThem: No, our plate is full this month.',
      'No, our plate is full this month',
    ],
    ["Me: Would you like a trial?\nThem: I don't think so.", "I don't think so"],
    ['Me: Can I book a slot for next week?\nThem: Probably not.', 'Probably not'],
    ["Me: Are you sure you don't want to see it?\nThem: Very sure.", 'Very sure'],
    ['Me: We could start with a small pilot.\nThem: Well, not really.', 'Well, not really'],
  ],
  ignores: [
    'they ship in eight no sorry six days',
    'Me: Do you use a tool for that today?\nThem: No, it is all paper.',
    'Me: Any questions so far?\nThem: Not really.',
    "Me: How are you?\nThem: I'm good, thanks.",
    'Me: Would you mind sharing the figures?\nThem: No, go ahead.',
    'no problem at all',
    'no thanks to the old system we found the error',
    'in no way finished',
    "Me: Is that one person's job?\nThem: No, three of them do it.",
    'Me: Would Tuesday suit you?\nThem: Tuesday is fine.',
  ],
});
