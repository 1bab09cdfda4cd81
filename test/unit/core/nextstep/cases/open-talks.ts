import type { NextStepCase } from '../support/next-step-case.ts';

/** Talks that end without a meeting that stands. */
export const openTalks: readonly NextStepCase[] = [
  {
    name: 'maybe',
    talk: ['us: Could we talk on Tuesday at 2?', 'them: Maybe Tuesday, let me check and confirm.'],
    status: 'tentative',
    from: '2026-11-24',
  },
  {
    name: 'yes, after a look into the calendar',
    talk: [
      'us: Does Tuesday at 2 work?',
      'them: Sounds good, but let me check with my CFO and get back to you.',
      'us: Sure.',
    ],
    status: 'tentative',
    from: '2026-11-24T14:00',
  },
  {
    name: 'pencilled in',
    talk: ["us: Let's say Wednesday at 10?", 'them: Pencil it in, I still have to check with Jonas.'],
    status: 'tentative',
  },
  {
    name: 'only a day',
    talk: ['us: Shall we talk on Tuesday?', 'them: Tuesday works.', "us: Great, I'll call you then."],
    status: 'tentative',
    strength: 2,
    from: '2026-11-24',
  },
  {
    name: 'asked, not answered',
    talk: ['them: What does it cost?', 'us: I will show you. Does Tuesday at 2 work for you?'],
    status: 'tentative',
    from: '2026-11-24T14:00',
  },
  {
    name: 'if my boss is free',
    talk: ['us: Is Monday at 3 good?', "them: Monday at 3 works if my boss is free, I'll let you know."],
    status: 'tentative',
  },
  {
    name: 'two days and a yes to neither',
    talk: ['us: I could do Tuesday at 10 or Wednesday at 4.', "them: Either could work, I'll let you know."],
    status: 'tentative',
  },
  {
    name: 'circle back',
    talk: ['us: When should we talk next?', "them: I'll circle back once I know more."],
    status: 'soft',
  },
  {
    name: 'send me something',
    talk: ['us: Could we set up a demo?', 'them: Just send me some information first.'],
    status: 'soft',
  },
  {
    name: 'the rep will follow up',
    talk: ["us: I'll follow up in a couple of weeks.", 'them: Okay, thanks.'],
    status: 'soft',
    strength: 1,
  },
  {
    name: 'the buyer does something by a date',
    talk: ["them: I'll send you our volumes by Monday.", 'us: Thanks a lot.'],
    status: 'soft',
    strength: 2,
    theirs: ['our volumes'],
  },
  {
    name: 'a promise is no meeting',
    talk: ['us: Could you send me the numbers on Monday?', 'them: Sure, no problem.'],
    status: 'soft',
    from: null,
  },
  {
    name: 'refused and not replaced',
    talk: ['us: Does Tuesday at 2 work?', "them: No, I'm travelling that week.", 'us: Understood.'],
    status: 'none',
    from: null,
  },
  {
    name: 'not interested',
    talk: ['us: Would Tuesday at 2 work for a demo?', "them: No thanks, we're not interested."],
    status: 'none',
  },
  {
    name: 'nothing said about a next time',
    talk: ['us: How do you handle returns today?', 'them: By hand, about 40 a day.', 'us: I see.'],
    status: 'none',
    strength: 0,
  },
  {
    name: 'a meeting that was',
    talk: ['us: We met last Tuesday at 2, right?', 'them: Yes, that is right.'],
    status: 'none',
  },
  {
    name: 'with somebody else',
    talk: ['them: We have a demo with another vendor on Tuesday at 2.', 'us: Okay, great.'],
    status: 'none',
  },
  {
    name: 'an event of theirs',
    talk: ['them: Our board meets on Monday at 9.', 'us: Okay, good to know.'],
    status: 'none',
  },
  {
    name: 'a deadline of theirs',
    talk: ['them: The contract renews on Monday.', 'us: Okay.', 'them: Yes.'],
    status: 'none',
  },
  {
    name: 'helpful, and we think about it',
    talk: [
      'us: What do you think?',
      'them: This was very helpful. We need to think about it.',
      'us: Of course.',
    ],
    status: 'none',
    brushOffs: ['stall/helpful', 'stall/think'],
  },
  {
    name: 'reconnect internally',
    talk: ["them: Let's reconnect internally first and we'll get back to you.", 'us: Sounds good.'],
    status: 'soft',
    brushOffs: ['stall/reconnect'],
  },
  {
    name: 'brush-off without marks',
    talk: ['them: yeah this was really helpful we need to think about it', 'us: okay sounds good'],
    status: 'none',
  },
  {
    name: "let's talk, said by one side",
    talk: ["us: Let's talk on Tuesday at 2.", 'them: I would have to see about that.'],
    status: 'tentative',
  },
  {
    name: 'today in passing',
    talk: [
      'us: Thanks for joining the call today, I appreciate your time.',
      'them: Yeah, sure.',
      'us: Is there anything you want to cover today?',
      'them: Okay, the returns.',
    ],
    status: 'none',
    from: null,
  },
  {
    name: 'plans of their own, nodded at',
    talk: [
      'them: The upgrade is planned for December 3rd and the new team lead starts on Monday.',
      'us: Okay, great.',
      'them: And the trucks are available from Monday on, so that works.',
      'us: Perfect.',
    ],
    status: 'none',
    from: null,
  },
  {
    name: 'a yes to something else, long after the question',
    talk: [
      'us: We could talk on Tuesday at 2. But first, who signs the invoices today? I ask because it differs. Some have one person. Some have five. In most firms it is the controller. In yours I could not tell. It matters for the set-up. It also matters for the audit. And it decides who has to be trained. Is it you?',
      'them: Yes.',
    ],
    status: 'tentative',
  },
];

/** A yes that a later word takes back. */
export const undoneTalks: readonly NextStepCase[] = [
  {
    name: 'does not work after all',
    talk: [
      'us: So Tuesday at 2?',
      'them: Yes, works.',
      'us: Great. Anything else?',
      "them: Actually, Tuesday doesn't work. I'll get back to you.",
    ],
    status: 'soft',
    from: null,
  },
  {
    name: 'hold off',
    talk: [
      'us: Tuesday at 2 then?',
      'them: Sure.',
      'us: Who else should join?',
      "them: Hmm, you know what, let's hold off until after the audit.",
    ],
    status: 'none',
    from: null,
    evidence: ["let's hold off"],
  },
  {
    name: 'cancel that',
    talk: ['us: Monday at 9?', 'them: Okay.', 'them: No wait, cancel that, I have to be in Bremen.'],
    status: 'none',
  },
  {
    name: 'moved without a new date',
    talk: [
      'us: Wednesday at 11?',
      'them: Works for me.',
      "them: Oh, we'll have to reschedule that. I don't know yet when.",
    ],
    status: 'tentative',
  },
  {
    name: 'our side could not book it',
    talk: [
      'them: Can I have the workshop on Monday at 10?',
      'us: Yes, Monday at 10.',
      'us: Sorry, I was unable to book the room and the engineer for that time.',
    ],
    status: 'none',
  },
  {
    name: 'refused, replaced and booked',
    talk: [
      'us: Monday at 9?',
      "them: I can't do Monday.",
      'us: Tuesday at 9?',
      "them: I'm out on Tuesday. Wednesday at 1 would be good.",
      "us: Great, I've put it in the calendar.",
    ],
    status: 'agreed',
    from: '2026-11-25T13:00',
  },
];
