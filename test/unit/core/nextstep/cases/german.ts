import type { NextStepCase } from '../support/next-step-case.ts';

/** The same acts in German: the rules are the same, only the words differ. */
export const germanCases: readonly NextStepCase[] = [
  {
    name: 'gefragt und zugesagt',
    talk: ['us: Passt Ihnen Dienstag um 14 Uhr?', 'them: Ja, das passt mir gut.'],
    status: 'agreed',
    strength: 3,
    from: '2026-11-24T14:00',
  },
  {
    name: 'lieber ein anderer Tag',
    talk: [
      'us: Können wir am Montag um 10 Uhr telefonieren?',
      'them: Montag passt leider nicht, lieber Mittwoch um 9 Uhr.',
      'us: Mittwoch um 9 Uhr passt.',
    ],
    status: 'agreed',
    from: '2026-11-25T09:00',
  },
  {
    name: 'erst der Tag, dann die Uhrzeit',
    talk: [
      'us: Wann passt es Ihnen?',
      'them: Am Dienstag hätte ich Zeit.',
      'us: Um 15 Uhr?',
      'them: Ja, gerne.',
    ],
    status: 'agreed',
    from: '2026-11-24T15:00',
  },
  {
    name: 'Termin steht',
    text: 'Termin steht: Dienstag 24.11. um 14:30 mit dem CFO',
    status: 'agreed',
    from: '2026-11-24T14:30',
  },
  {
    name: 'vielleicht',
    talk: [
      'us: Passt Ihnen Dienstag um 14 Uhr?',
      'them: Vielleicht, ich muss das noch prüfen und melde mich.',
    ],
    status: 'tentative',
  },
  {
    name: 'ich melde mich',
    talk: ['us: Wann sprechen wir wieder?', 'them: Ich melde mich bei Ihnen.'],
    status: 'soft',
  },
  {
    name: 'schicken Sie mir was',
    talk: ['us: Wollen wir einen Termin vereinbaren?', 'them: Schicken Sie mir erst mal was.'],
    status: 'soft',
  },
  {
    name: 'doch nicht',
    talk: [
      'us: Also Dienstag um 14 Uhr?',
      'them: Ja, passt.',
      'them: Ach nein, da ist etwas dazwischengekommen, ich muss den Termin absagen.',
    ],
    status: 'none',
    from: null,
  },
  {
    name: 'abgelehnt',
    talk: ['us: Hätten Sie am Montag um 10 Uhr Zeit?', 'them: Nein, leider nicht.'],
    status: 'none',
  },
  {
    name: 'Einladung offen',
    text: 'Einladung raus für Dienstag 14 Uhr, noch nicht bestätigt',
    status: 'tentative',
  },
  {
    name: 'nichts vereinbart',
    text: 'gutes Gespräch über die Retouren, kein Folgetermin vereinbart',
    status: 'none',
  },
];
