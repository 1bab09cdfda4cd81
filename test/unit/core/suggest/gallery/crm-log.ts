import type { GalleryCase } from './gallery-case.ts';

/** What stands in the log of a CRM. */
export const crmLog: GalleryCase[] = [
  {
    name: 'a log line with initials',
    note: '16/11 TC w/ Yusuf. Pain = manual rebooking, 25 calls per storm day. Go-live target 1 May. BANT: B? A yes N yes T Q2',
    source: 'crm',
    contact: { name: 'Yusuf Demir', company: 'Anatolia Ferries' },
    opener: [
      'Last time you mentioned manual rebooking, 25 calls per storm day, and that you want to go live by May 1.',
      'Last time you mentioned manual rebooking, 25 calls per storm day.',
    ],
  },
  {
    name: 'fields of a form',
    note: 'Current state: Excel rota, 6 managers.\nProblem: overtime 14% over plan.\nTimeline: new rota before 1 February.\nCompetitor: Shiftwise',
    source: 'crm',
    contact: { name: 'Naomi Achterberg', company: 'Havenzorg' },
    opener:
      'Last time you mentioned that overtime is 14% over plan, and that you want the new rota before 1 February.',
    value:
      'I have a concrete proposal for a start on overtime: “One shift plan in two weeks”. In short: Week one reads your rules, week two runs beside the old plan.',
    subject: 'Overtime before 1 February',
  },
  {
    name: 'the prospect, formally',
    note: 'Prospect stated that invoice disputes tie up two FTEs. Prospect requires SOC 2 report before procurement. Budget approval in January.',
    source: 'crm',
    contact: { name: 'Leland Marsh', company: 'Quillon Insurance' },
    opener: [
      'Last time you mentioned that invoice disputes tie up two FTEs, and that you require a SOC 2 report before procurement.',
      'Last time you mentioned that invoice disputes tie up two FTEs.',
    ],
  },
  {
    name: 'client wants',
    note: 'Client wants to cut onboarding from 6 weeks to 2. Client lost 4 customers during onboarding this year. Decision by 15 Dec.',
    source: 'crm',
    contact: { name: 'Petra Novotná', company: 'Vltava Cloud' },
    opener:
      'Last time you mentioned that you want to cut onboarding from 6 weeks to 2, and that your decision is due by 15 December.',
    value:
      'Here is something worth knowing about onboarding: “Where onboarding time really goes”. In short: Two thirds of the wait is for one missing signature or one missing file.',
  },
  {
    name: 'stamped lines',
    note: '[14:02] intro\n[14:05] spends 30k/yr on couriers for lost parts\n[14:11] lead time target 48h by Sept\n[14:20] will talk to ops dir',
    source: 'crm',
    contact: { name: 'Rowan Fitch', company: 'Aerolith' },
    opener:
      'Last time you mentioned that you spend 30,000 a year on couriers for lost parts, and you said that you will talk to your operations director. Has anything changed since?',
  },
];
