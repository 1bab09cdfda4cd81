import { expect, it } from 'vitest';
import { checkIn } from '../../../../../../lib/core/coach/rules/filler/check-in.ts';
import { coach, describeLines, rulesIn } from '../../coach-case.ts';

describeLines(
  checkIn,
  [
    'Checking in on this.',
    'I wanted to check in with you and see how things are going.',
    'Quick check-in on the offer.',
    'Wanted to touch base regarding my previous mail.',
    'I thought I would circle back after last week.',
    'Looping back on this one.',
    'Following up on my last e-mail.',
    "I'm following up to see where you landed.",
    'Just a gentle nudge on the below.',
    'Friendly reminder about my last note.',
    'Floating this back to the top of your inbox.',
    'Wanted to bump this up.',
    'Resurfacing this in case it got buried.',
    'As per my previous message, we have a slot.',
    'As I mentioned in my last e-mail, we are the right partner.',
    'Did you get my last e-mail?',
    'Have you had a chance to look at the proposal?',
    'I wanted to see if you had a chance to review the deck.',
    'Did you get a chance to read it?',
    'I want to make sure this stays on your radar.',
    'Hoping to keep this top of mind.',
    'What can we do to keep things moving?',
    "I'd like to move this forward.",
    "I'll circle back next week.",
    "I'll follow up to find a slot for us.",
    "I haven't heard back from you.",
    'Curious to see where things stand.',
    'Any movement on your end?',
    'Where do we stand on this?',
    'Pinging you again.',
    'Please see my last note below.',
    'Sending this back to the top.',
    'A short note to follow up.',
    'Did my message reach you?',
    'Making sure you got my note.',
    "It's been a while.",
    'Did you manage to look at the offer?',
    'Wondering where things are with this.',
    'Popping back into your inbox.',
    'Me again, just following up on this.',
    'Dropping you a line to see how you are getting on.',
    'Reaching back out to you on this.',
    'Writing to follow up with you.',
    "Thought I'd check back in.",
    'Ich wollte nur mal nachfragen, ob es schon etwas gibt.',
    'Gibt es schon Neuigkeiten von Ihrer Seite?',
    'Melden Sie sich gern bei mir.',
    'Ich wollte kurz nachhaken.',
  ],
  [
    'Drivers check in at gate two before they unload.',
    'Our team checks the stock in the evening.',
    'The base plate touches the rail.',
    'Following the move to the new hall, orders are late.',
    'Does your team follow up on every late delivery by phone?',
    'Guests who are checking in late get a code.',
    'He is following up on it with IT.',
    'The pump is in the next bay.',
    'You said that the returns pile up at the end of the month.',
    'How did the move to the second warehouse go?',
    'The trucks circle the yard until a gate is free.',
    'I checked with our engineers and have the figures.',
    'The chance of rain is small.',
    'She got the message on the same day.',
    'Where do the pallets stand overnight?',
    'Wir liefern am Montag die Auswertung.',
    'Per the notes of the meeting, the list has nine items.',
    'The floating roof is inspected twice a year.',
  ],
);

it('leaves a sentence alone that itself says what they said', () => {
  const draft = 'Following up on the 18 hours a week that your team spends keying delivery notes:';
  expect(rulesIn(coach({ draft }))).not.toContain('coach/filler-check-in');
});

it('puts the reference from the notes in its place', () => {
  const { findings } = coach({ draft: 'Circling back on this.' });
  expect(findings.find(({ rule }) => rule === 'coach/filler-check-in')?.fix).toMatch(/18 hours a week/);
});
