import type { NextStepCase } from '../support/next-step-case.ts';

/** More ends of calls: half sentences, two people, plans of their own. */
export const spokenTurns: readonly Omit<NextStepCase, 'name'>[] = [
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: ["us: Let's do the exec demo Tuesday at 2, okay?", 'them: Okay, yes.'],
  },
  {
    status: 'none',
    talk: [
      'us: When could you meet your CFO?',
      'them: I see her on Tuesday at 2, so I could tell you afterwards.',
      'us: Good.',
    ],
  },
  {
    status: 'agreed',
    from: '2026-11-25T09:30',
    talk: ['us: Would half past nine on Wednesday suit you both?', 'cfo: Fine with me.', 'them: Yes.'],
  },
  { status: 'agreed', from: '2026-11-25T09:30', talk: ['us: Wednesday 9:30 or 11?', 'them: 9:30 please.'] },
  {
    status: 'agreed',
    from: '2026-11-27T15:00',
    talk: [
      'us: How does Friday of next week look, 3 pm?',
      'them: Looks good. Who would join from your side?',
      'us: Ravi, our engineer.',
    ],
  },
  {
    status: 'tentative',
    from: '2026-11-27',
    talk: ['us: Friday next week?', "them: Friday next week is okay, I'd have to see at what time."],
  },
  {
    status: 'none',
    talk: ['us: Same time next week?', 'them: No, let me think about whether this makes sense at all.'],
  },
  {
    status: 'agreed',
    from: '2026-11-26T15:00',
    talk: ['us: Same time next week, so Thursday the 26th at 3?', 'them: Perfect.'],
  },
  {
    status: 'soft',
    talk: [
      "us: I'll send you the case study today.",
      'them: Please do.',
      'us: And then?',
      "them: Then we'll see.",
    ],
  },
  {
    status: 'none',
    talk: [
      'us: What happens on December 1st at 9?',
      "them: That's when the old system is switched off.",
      'us: Okay.',
    ],
  },
  { status: 'none', talk: ["them: We're going live on December 1st at 9.", 'us: Great, that works.'] },
  {
    status: 'none',
    talk: ['us: How long does a run take, does it start Tuesday at 2?', 'them: Yes, usually.'],
  },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: [
      'us: Before we hang up, shall we put the next call in? Tuesday 2pm?',
      "them: Let's do it.",
      "us: And you'll have the invoice list by then?",
      'them: I will.',
    ],
  },
  { status: 'tentative', talk: ['us: Tuesday 2pm?', "them: Probably. I'll confirm by email."] },
  {
    status: 'tentative',
    talk: ['us: Tuesday 2pm?', 'them: I think so, I need to double check with my assistant though.'],
  },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: [
      'us: Tuesday 2pm?',
      'them: I think that works.',
      'us: Great, sending the invite now.',
      'them: Got it, accepted.',
    ],
  },
  { status: 'none', talk: ['us: Tuesday 2pm?', "them: I'd rather not commit to anything right now."] },
  { status: 'soft', talk: ['us: Tuesday 2pm?', "them: No. Let's touch base after the holidays."] },
  {
    status: 'agreed',
    from: '2026-12-08T10:00',
    talk: [
      'us: And what about early December?',
      'them: December 8 would be good.',
      'us: 10 am?',
      'them: Yes please.',
      'us: Done.',
    ],
  },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: ["us: I'm sending you an invite for Tuesday at two right now.", 'them: Okay, I see it. Accepted.'],
  },
  { status: 'tentative', talk: ["us: I'll send you an invite for Tuesday at 2."] },
  { status: 'none', talk: ['us: I booked a table for Tuesday at 2 for my wife.', 'them: Nice.'] },
  { status: 'none', talk: ["them: I'm free all week, but honestly there's no point."] },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: ['us: Tuesday?', 'them: Sure.', 'us: 2?', 'them: 2 is good.'],
  },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: ['us: Can you do Tuesday at 1?', 'them: 1 is lunch. 2?', 'us: 2 works.'],
  },
  {
    status: 'agreed',
    from: '2026-11-24T14:00',
    talk: [
      'them: Could we schedule the security review with Jonas?',
      'us: Sure, when?',
      'them: Tuesday at 2.',
      'us: Booked.',
    ],
  },
  {
    status: 'none',
    talk: [
      'us: Tuesday at 2 works?',
      'them: Yes.',
      'us: Super.',
      "them: Sorry, I just saw I'm in Oslo on Tuesday. I'm afraid we need to cancel.",
    ],
  },
  {
    status: 'tentative',
    talk: [
      'us: Tuesday at 2 works?',
      'them: Yes.',
      'us: Super.',
      "them: Sorry, I just saw I'm in Oslo on Tuesday. Could we do Wednesday?",
    ],
  },
];
