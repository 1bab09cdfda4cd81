import type { GalleryCase } from './gallery-case.ts';

/** The same trade in two countries: spelling, days, money. */
export const britishAmerican: GalleryCase[] = [
  {
    name: 'British: a fortnight, half-day, programme',
    note: 'Losing a fortnight per site on compliance paperwork. Wants the programme sorted before the half-term break. Spends £6k a month on agency staff.',
    contact: { name: 'Imogen Carr', company: 'Thornbury Schools', timeZone: 'Europe/London' },
    input: { timeZone: 'Europe/London' },
    opener:
      'Last time you mentioned that you spend £6,000 a month on agency staff, and that you want the programme sorted before the half-term break.',
  },
  {
    name: 'British: a day before the month',
    note: 'Tills go down twice a week, about £900 lost each time. New tills must be in by 4 December.',
    contact: { name: 'Alistair Reid', company: 'Kelso Bakers' },
    input: { timeZone: 'Europe/London' },
    opener:
      'Last time you mentioned that tills go down twice a week, about £900 lost each time, and that new tills must be in by 4 December.',
  },
  {
    name: 'American: quarter and dollars',
    note: 'Spends $22k a quarter on overnight shipping. Wants to cut that in half by Q2. VP Ops signs.',
    contact: { name: 'Darnell Hicks', company: 'Peachtree Optics' },
    input: { timeZone: 'America/New_York' },
    opener:
      'Last time you mentioned that you spend $22,000 a quarter on overnight shipping, and that you want to cut that in half by Q2.',
  },
  {
    name: 'American: a date with its month first',
    note: 'Techs drive back to the shop 3x a week for parts. Needs a fix before the April 5 kickoff.',
    contact: { name: 'Shelby Crane', company: 'Bluestem HVAC' },
    input: { timeZone: 'America/Chicago' },
    opener:
      'Last time you mentioned that techs drive back to the shop 3 times a week for parts, and that you need a fix before the April 5 kickoff.',
  },
];
