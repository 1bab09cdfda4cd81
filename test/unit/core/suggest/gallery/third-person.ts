import type { GalleryCase } from './gallery-case.ts';

/** Whole sentences about the buyer. */
export const thirdPerson: GalleryCase[] = [
  {
    name: 'her team, her wish',
    note: 'Her planners rebuild the schedule three times a day because suppliers deliver late. She would like to see it stable by the spring launch.',
    contact: { name: 'Marisol Vega', company: 'Canyon Bikes Supply' },
    opener: [
      'Last time you mentioned that your planners rebuild the schedule three times a day because suppliers deliver late, and that you would like to see it stable by the spring launch.',
      'Last time you mentioned that your planners rebuild the schedule three times a day because suppliers deliver late.',
    ],
    value:
      'I have a concrete proposal for a start on rebuilding the schedule: “One shift plan in two weeks”. In short: Week one reads your rules, week two runs beside the old plan.',
  },
  {
    name: 'he said that they',
    note: 'He said they had two recalls last year and that each one cost them a customer. He needs full traceability by June.',
    contact: { name: 'Anders Holm', company: 'Skagen Foods' },
    opener:
      'Last time you mentioned that you had two recalls last year, and that you need full traceability by June.',
  },
  {
    name: 'the contact by her name',
    note: 'Beatriz explained that every contract goes round seven people. Beatriz hopes to get signature time under 5 days. Legal (Tiago) is sceptical.',
    contact: { name: 'Beatriz Seixas', company: 'Douro Energia' },
    opener:
      'Last time you mentioned that you hope to get signature time under 5 days, and that every contract goes round seven people.',
  },
  {
    name: 'a colleague who is quoted',
    note: 'Rashid runs the plant. His maintenance lead Carla says line 3 stands still four hours a week. Rashid has to report downtime to the group in January.',
    contact: { name: 'Rashid Karam', company: 'Cedar Glassworks' },
    opener:
      'Last time you mentioned that your maintenance lead Carla says line 3 stands still four hours a week, and that you have to report downtime to the group in January.',
  },
  {
    name: 'they and their',
    note: 'They still quote from a price list of 2019 and give away about 3% margin. They plan to roll out new prices on 1 April.',
    contact: { name: 'Hugo Lambert', company: 'Atelier Rive' },
    opener: [
      'Last time you mentioned that you still quote from a price list of 2019 and give away about 3% margin, and that you plan to roll out new prices on April 1.',
      'Last time you mentioned that you plan to roll out new prices on 1 April.',
    ],
  },
];
