import type { NextStepCase } from '../support/next-step-case.ts';

/** Talks, notes and mails in which something else is said around the date. */
export const mixedEnds: readonly Omit<NextStepCase, 'name'>[] = [
  {
    status: 'agreed',
    from: '2026-11-25T15:00',
    talk: [
      'us: Would it make sense to get Jonas on a call?',
      "them: It would. He's free Wednesday at 3.",
      "us: Wednesday at 3, I'll send the invite to both of you.",
    ],
  },
  {
    status: 'agreed',
    from: '2026-11-30T09:00',
    talk: ['us: How about we regroup on the 30th, 9 am your time?', 'them: Sounds like a plan.'],
  },
  {
    status: 'agreed',
    from: '2026-11-24T13:30',
    talk: ['us: tuesday one thirty work for you', 'them: one thirty yeah i can do that'],
  },
  { status: 'tentative', talk: ['us: Is it okay if I call you back next week?', 'them: Sure, go ahead.'] },
  { status: 'none', talk: ['us: You start at 8 on Mondays, right?', 'them: Yes, at 8.'] },
  {
    status: 'none',
    talk: ['us: And the go-live was planned for December 1st at 9?', "them: Yes, that's right."],
  },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: ["us: Could we move our Monday 10 o'clock to Tuesday at 2?", 'them: No problem.'],
  },
  {
    status: 'none',
    talk: [
      'us: Tuesday at 2 for the workshop?',
      'them: Yes.',
      'us: Excellent.',
      'them: Hm, scratch that, we should wait for the new CFO.',
    ],
  },
  {
    status: 'none',
    talk: [
      "us: Invite's out for Tuesday at 2.",
      "them: I'll decline it if you don't mind, we went with another vendor.",
    ],
  },
  { status: 'tentative', talk: ['us: Tuesday at 2?', "them: Can't promise, but put it in provisionally."] },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: ['them: Shall we say Tuesday, 2 pm?', "us: Perfect. I'll bring Ravi along."],
  },
  {
    status: 'soft',
    talk: ["us: I'd love to show you more.", "them: Email me the details and we'll take it from there."],
  },
  { status: 'soft', talk: ['us: When should I follow up?', 'them: Give me a shout in the new year.'] },
  { status: 'none', talk: ['us: Any chance for a quick call this week?', "them: No, we're swamped."] },
  {
    status: 'agreed',
    from: '2026-11-26T11:00',
    talk: ['us: Thursday next week at 11, your office?', 'them: Great, see you there.'],
  },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: ['us: What about Tuesday?', 'them: Tuesday I have 2 or 4.', "us: Let's do 2.", 'them: Good.'],
  },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    text: 'NEXT STEP: technical deep dive Tue 24 Nov 2pm, invite accepted (Jonas + Sarah)',
  },
  { status: 'none', text: 'Next step: none yet' },
  { status: 'tentative', text: 'Next step: demo wk of 30 Nov, she to confirm day' },
  { status: 'soft', text: 'next step: send pricing to Sarah' },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    text: 'Follow-up scheduled 11/24 at 2:00pm. Topic: pilot scope',
  },
  {
    status: 'soft',
    source: 'email',
    text: "Hi Maya,\n\nthanks for the deck. I'll review it with Jonas and come back to you by Friday.\n\nSarah",
  },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    source: 'email',
    text: "Hi Maya,\n\nsure, let's do Tuesday at 2.\n\nSarah",
  },
  {
    status: 'tentative',
    source: 'email',
    text: "Hi Sarah,\n\nHow about Tuesday at 2pm? If that doesn't suit, Wednesday at 10 works too.\n\nMaya",
  },
  {
    status: 'agreed',
    from: '2026-11-24T10:00',
    source: 'email',
    text: 'Guten Tag Frau Lindqvist,\n\nDienstag um 10 Uhr passt uns gut. Bitte schicken Sie eine Einladung.\n\nSarah',
  },
];
