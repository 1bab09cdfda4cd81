import type { GalleryCase } from './gallery-case.ts';

/** Money in other countries' coins, said as it stands. */
export const currencies: GalleryCase[] = [
  {
    name: 'Swiss francs before the number',
    note: 'Each wrong label costs CHF 85, around 40 a week. Wants it solved before the trade fair in March.',
    contact: { name: 'Reto Ammann', company: 'Bergquell' },
    opener: [
      'Last time you mentioned that each wrong label costs CHF 85, around 40 a week, and that you want it solved before the trade fair in March.',
      'Last time you mentioned that each wrong label costs CHF 85, and that you want it solved before the trade fair in March.',
    ],
  },
  {
    name: 'Swedish kronor behind the number',
    note: 'Spends 120 000 SEK a year on reprints. Catalogue goes to print 2 February.',
    contact: { name: 'Åsa Björkqvist', company: 'Lingon Förlag' },
    opener:
      'Last time you mentioned that you spend 120 000 SEK a year on reprints, and that the catalogue goes to print on 2 February.',
  },
  {
    name: 'rupees and lakhs',
    note: 'Pays ₹4 lakh a month in demurrage. Wants that down by Diwali.',
    contact: { name: 'Meera Iyer', company: 'Konkan Shipping' },
    opener:
      'Last time you mentioned that you pay ₹4 lakh a month in demurrage, and that you want that down by Diwali.',
  },
  {
    name: 'euros with a comma and a blank',
    note: 'Each failed delivery costs them 14,50 €. About 90 of them a week. New contract with the carrier from 1 January.',
    contact: { name: 'Jürgen Böhm', company: 'Pfälzer Weinhandel' },
    opener: 'Last time you mentioned that each failed delivery costs you 14,50 euros.',
    value: null,
  },
  {
    name: 'Australian dollars and rand in letters',
    note: 'AUD 3,200 a month goes on rework. Director wants it under AUD 1,000 by June.',
    contact: { name: 'Kylie Marsden', company: 'Wattle Joinery' },
    opener:
      'Last time you mentioned that AUD 3,200 a month goes on rework, and that your director wants it under AUD 1,000 by June.',
  },
];
