import { expect, it } from 'vitest';
import { outsiders } from '../../../../lib/core/debrief/outsiders.ts';

it('leaves the rep, colleagues, rooms and machines out, and takes each guest once with the name', () => {
  const people = [
    { email: 'Ines@Fernhollow.example', name: 'Ines Malet' },
    { email: 'ben@fernhollow.example' },
    { email: 'room-4@resource.calendar.google.com', name: 'Room 4' },
    { email: 'notetaker@recap.example' },
    { email: '' },
    { email: 'RADEK@ostrava-mills.example' },
    { email: 'radek@ostrava-mills.example', name: 'Radek Novotny' },
    { email: 'vera.k@gmail.com', name: 'Vera K' },
  ];
  expect(outsiders(people, { emails: ['ines@fernhollow.example'] })).toEqual([
    { email: 'radek@ostrava-mills.example', name: 'Radek Novotny' },
    { email: 'vera.k@gmail.com', name: 'Vera K' },
  ]);
});
