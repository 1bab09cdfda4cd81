import type { NextStepCase } from '../support/next-step-case.ts';

/** How calls really end, each with its answer. */
export const spokenEnds: readonly Omit<NextStepCase, 'name'>[] = [
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: [
      "us: What I'd suggest is we put thirty minutes on the calendar next week and I walk you through a model with your numbers. How does your Tuesday look?",
      'them: Tuesday afternoon is open.',
      "us: Two o'clock?",
      "them: Two o'clock is perfect.",
    ],
  },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: ['us: Are you around Tuesday?', 'them: I am, after lunch.', 'us: 2pm then?', 'them: Yep.'],
  },
  {
    status: 'agreed',
    from: '2026-11-25T10:00',
    talk: [
      "them: We'd like to see it with our own data.",
      'us: Happy to. Wednesday 10am?',
      'them: That should work.',
      "us: Great. I'll send a calendar invite right after this call.",
    ],
  },
  {
    status: 'agreed',
    from: '2026-11-25T10:00',
    talk: [
      "us: Let's get something on the calendar. I have Tuesday at 3 or Wednesday at 10.",
      "them: Wednesday's better.",
      'us: Wednesday at 10 it is.',
    ],
  },
  {
    status: 'agreed',
    from: '2026-11-26T15:30',
    talk: [
      'us: Does next Thursday at 3:30 work for the two of you?',
      'cfo: Works for me.',
      'them: Same here.',
    ],
  },
  {
    status: 'tentative',
    talk: [
      'us: Does next Thursday at 3:30 work for the two of you?',
      "cfo: I'd need to check with my assistant.",
      "them: Me too, we'll let you know.",
    ],
  },
  {
    status: 'soft',
    talk: [
      'us: Should we schedule a follow-up?',
      "them: Why don't you send me the deck and I'll take a look with the team.",
      'us: Sure, will do.',
    ],
  },
  {
    status: 'none',
    talk: ['us: Should we schedule a follow-up?', "them: I don't think that's necessary right now."],
  },
  {
    status: 'tentative',
    talk: [
      'us: Could we find 20 minutes next week?',
      'them: Yeah, sometime next week should be fine.',
      "us: Great, I'll reach out.",
    ],
  },
  { status: 'soft', talk: ['them: Call me in January.', 'us: Will do.'] },
  { status: 'soft', talk: ["us: I'll follow up with you on Thursday.", 'them: Sounds good.'] },
  {
    status: 'agreed',
    from: '2026-11-24T16:00',
    talk: ["us: I'll call you Tuesday at 4 to see where you landed, ok?", "them: Yes, that's fine."],
  },
  {
    status: 'none',
    talk: ['us: Does Tuesday at 2 work?', 'them: Tuesday at 2? No, sorry.', 'us: No worries.'],
  },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: [
      'us: So we said Tuesday at 2 for the pricing review.',
      'them: Right.',
      'us: And what happens if the CFO says no?',
      'them: Then we wait until Q1.',
    ],
  },
  {
    status: 'tentative',
    talk: ['us: So Tuesday at 2 works?', 'them: It does, unless the auditors show up early.'],
  },
  {
    status: 'none',
    talk: ["them: If we had the budget I'd say let's meet Tuesday at 2.", 'us: Understood.'],
  },
  {
    status: 'none',
    talk: ['us: Would you have booked the Tuesday 2pm slot if the price was lower?', 'them: Yes, probably.'],
  },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: ['col: Maya and I could do Tuesday at 2.', 'them: Tuesday at 2 is good.'],
  },
  { status: 'tentative', talk: ['col: I could do Tuesday at 2.', 'us: Yes, Tuesday at 2 works for me too.'] },
  {
    status: 'agreed',
    from: '2026-12-01T09:00',
    talk: ["us: Let's reconvene on the first of December at nine.", 'them: Sure, put it in my calendar.'],
  },
  {
    status: 'agreed',
    from: '2026-11-23T11:00',
    talk: [
      'us: Can you do Monday 11?',
      'them: 11 is tight, I have a thing until 11.',
      'us: 11:30?',
      "them: No, it's okay, let's do 11.",
      'us: Great.',
    ],
  },
  {
    status: 'agreed',
    from: '2026-11-23T11:30',
    talk: [
      'us: Can you do Monday at 11?',
      'them: Could we push it half an hour? 11:30?',
      'us: 11:30 is great.',
    ],
  },
  {
    status: 'none',
    talk: [
      'us: Invite is out for Tuesday at 2.',
      'them: Got it.',
      "them: Oh wait, I'm on vacation Tuesday.",
      'us: Ah okay.',
    ],
  },
  {
    status: 'agreed',
    from: '2026-11-26T14:00',
    talk: [
      'us: Invite is out for Tuesday at 2.',
      "them: Oh wait, I'm on vacation Tuesday. Thursday next week same time?",
      'us: Works.',
    ],
  },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: [
      'us: i was thinking we do like a thirty minute session on tuesday at two pm',
      'them: mhm',
      'us: and we go through your invoice numbers',
      'them: yeah okay that sounds good',
      'us: awesome',
    ],
  },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: [
      'us: so how does tuesday at two sound',
      'them: tuesday at two sounds good',
      'us: and could you bring the volumes from october',
      'them: sure i can bring those',
      "us: cool and i'll have the cost model ready",
    ],
  },
  {
    status: 'soft',
    talk: [
      'them: this was great thank you so much',
      'us: so what would be a good next step',
      "them: um let me talk to my team and i'll get back to you",
    ],
  },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: ['them: thanks tuesday at two works for me', 'us: great talk then'],
  },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: ['us: I had Tuesday at 2 in mind.', 'them: Tuesday at 2 is fine by me.'],
  },
];
