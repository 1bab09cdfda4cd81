import { describe, expect, it } from 'vitest';
import { agendaOf } from '../../../../lib/core/booking/agenda-of.ts';
import { planBooking } from '../../../../lib/core/booking/plan-booking.ts';
import { sceneWith } from './scene-with.ts';

const agenda = (note: string) => {
  const { theirs, ours, decide } = agendaOf(sceneWith(note));
  return [theirs, ours, decide].map((side) => side.map(({ text }) => text));
};

describe('the agenda that the notes give', () => {
  it.each<[string, string[], string[], string[]]>([
    [
      'She will send the October volumes by Friday. I’ll prepare the cost model on their numbers.',
      ['Send the October volumes'],
      ['Prepare the cost model on your numbers'],
      [],
    ],
    [
      'Sarah to bring their IT lead, Tom. We send the draft contract before Thursday.',
      ['Bring your IT lead, Tom'],
      ['Send the draft contract'],
      [],
    ],
    [
      '- they will loop in procurement\n- I owe her a reference call',
      ['Loop in procurement'],
      ['A reference call'],
      [],
    ],
    [
      'She agreed to walk us through their returns process. I’ll get her the security questionnaire.',
      ['Walk us through your returns process'],
      ['Get the security questionnaire'],
      [],
    ],
    [
      'Next steps: Sarah shares the error log; I send her pricing.',
      ['Share the error log'],
      ['Send pricing'],
      [],
    ],
    ['Asked whether it works with SAP.', [], ['Answer whether it works with SAP'], []],
    ['CFO signs off above 50k.', [], [], ['How you decide: your CFO signs off above 50,000']],
    ['They decide in the operations committee.', [], [], ['How you decide: in the operations committee']],
    // Nothing that nobody promised.
    ['They lose 15 hours a week to order entry.', [], [], []],
    ['She might send the volumes if she finds them.', [], [], []],
    ['I won’t be able to send the model.', [], [], []],
    ['Nice chat, weather was awful.', [], [], []],
  ])('%s', (note, theirs, ours, decide) => {
    expect(agenda(note)).toEqual([theirs, ours, decide]);
  });

  it('cites for each point the very words of the note', () => {
    const note =
      'She will send the October volumes by Friday. I’ll prepare the cost model. CFO signs off above 50k.';
    const { theirs, ours, decide } = agendaOf(sceneWith(note));
    for (const { evidence } of [...theirs, ...ours, ...decide]) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, quote } of evidence) expect(note.slice(start, end)).toBe(quote);
    }
  });

  it('is empty without a talk', () => {
    expect(agendaOf(sceneWith(''))).toEqual({ theirs: [], ours: [], decide: [] });
  });
});

describe('the sentence to say', () => {
  const friday = Date.parse('2026-11-20T14:00:00+01:00');
  const hours = 'They spend 15 hours a week on order entry.';
  it.each<[string, string, Parameters<typeof sceneWith>[1], { startsAt: number; minutes: number }, string]>([
    [
      'the topic with its numbers',
      hours,
      {},
      { startsAt: friday, minutes: 20 },
      'Does Friday at 2 pm work for 20 minutes, so that we go through order entry on your own numbers?',
    ],
    [
      'the topic without numbers',
      'Manual order entry is a pain.',
      {},
      { startsAt: friday, minutes: 15 },
      'Does Friday at 2 pm work for 15 minutes, so that we go through manual order entry step by step?',
    ],
    [
      'nothing to stand on',
      'Nice chat.',
      {},
      { startsAt: friday, minutes: 30 },
      'Does Friday at 2 pm work for 30 minutes, so that we see what would help you most?',
    ],
    [
      'no talk at all',
      '',
      {},
      { startsAt: friday, minutes: 30 },
      'Does Friday at 2 pm work for 30 minutes, so that we see what would help you most?',
    ],
    [
      'today',
      hours,
      {},
      { startsAt: Date.parse('2026-11-19T16:30:00+01:00'), minutes: 60 },
      'Does today at 4:30 pm work for an hour, so that we go through order entry on your own numbers?',
    ],
    [
      'further off, with its date',
      hours,
      {},
      { startsAt: Date.parse('2026-11-30T10:00:00+01:00'), minutes: 20 },
      'Does Monday, 30 November, at 10 am work for 20 minutes, so that we go through order entry on your own numbers?',
    ],
    [
      'a buyer elsewhere, on their clock',
      hours,
      { contact: { name: 'Sarah Okafor', timeZone: 'America/New_York' } },
      { startsAt: Date.parse('2026-11-20T16:00:00+01:00'), minutes: 20 },
      'Does Friday at 10 am your time work for 20 minutes, so that we go through order entry on your own numbers?',
    ],
    [
      'a length that nobody named is said as it is',
      hours,
      {},
      { startsAt: friday, minutes: 25 },
      'Does Friday at 2 pm work for 25 minutes, so that we go through order entry on your own numbers?',
    ],
  ])('%s', (_name, note, given, slot, text) => {
    expect(planBooking(sceneWith(note, given), slot).sentence.text).toBe(text);
  });

  it('stands on the words of the need', () => {
    expect(
      planBooking(sceneWith(hours), { startsAt: friday, minutes: 20 }).sentence.evidence[0]?.quote,
    ).toContain('15 hours a week');
  });
});

describe('the title', () => {
  const slot = { startsAt: Date.parse('2026-11-20T14:00:00+01:00'), minutes: 20 };
  it.each<[string, string, Parameters<typeof sceneWith>[1], string]>([
    [
      'both companies and the topic',
      'They spend 15 hours a week on order entry.',
      {},
      'Kestrel Loop and Harrow & Finch Logistics: order entry',
    ],
    ['both companies', 'Nice chat.', {}, 'Kestrel Loop and Harrow & Finch Logistics'],
    [
      'names where no company is known',
      '',
      { self: { name: 'Maya Lindqvist' }, contact: { name: 'Sarah Okafor' } },
      'Maya Lindqvist and Sarah Okafor',
    ],
    ['nobody', '', { self: {}, contact: {} }, 'Next call'],
  ])('%s', (_name, note, given, title) => {
    expect(planBooking(sceneWith(note, given), slot).title).toBe(title);
  });
});
