import type { GalleryCase } from './gallery-case.ts';

/** People and companies whose names are not plain English letters. */
export const names: GalleryCase[] = [
  {
    name: 'a Polish name in the note',
    note: 'Łukasz retypes 70 orders a day from faxes. Wants that over before his team moves in May.',
    contact: { name: 'Łukasz Żak', company: 'Żabka Glass' },
    opener:
      'Last time you mentioned that you retype 70 orders a day from faxes, and that you want that over before your team moves in May.',
  },
  {
    name: 'an Irish apostrophe and a colleague with an accent',
    note: "Siobhán's team loses 8 hours a week to double booking. Her director Éamon wants one calendar by Easter.",
    contact: { name: "Siobhán O'Dowd", company: 'Liffey Rooms' },
    opener:
      'Last time you mentioned that your team loses 8 hours a week to double booking, and that your director Éamon wants one calendar by Easter.',
  },
  {
    name: 'a Turkish dotted letter',
    note: 'İpek says 1 in 5 shipments is held at customs. Wants a clean process before Ramadan.',
    contact: { name: 'İpek Yıldız', company: 'Boğaz Textiles' },
    opener: [
      'Last time you mentioned that 1 in 5 shipments is held at customs, and that you want a clean process before Ramadan.',
      'Last time you mentioned that you want a clean process before Ramadan.',
    ],
  },
  {
    name: 'a family name with a particle',
    note: 'Ms de la Cruz loses two days a month collecting timesheets. She wants that done before the payroll switch in July.',
    contact: { name: 'Jacinta de la Cruz', company: 'Obra Nueva' },
    opener:
      'Last time you mentioned that you lose two days a month collecting timesheets, and that you want that done before the payroll switch in July.',
  },
];
