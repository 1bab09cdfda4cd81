import { describe, expect, it } from 'vitest';
import { checkDates, datesIn } from './dates-in.ts';

describe('German dates', () => {
  checkDates(
    [
      [
        'Rückruf heute Nachmittag',
        'heute Nachmittag',
        '2026-11-18T12:00+01:00 to 2026-11-18T18:00+01:00, hour',
        'date/relative-day',
      ],
      [
        'morgen um 10',
        'morgen um 10',
        '2026-11-19T10:00+01:00 to 2026-11-19T11:00+01:00, hour',
        'date/relative-day',
      ],
      [
        'morgen früh beim Kunden',
        'morgen früh',
        '2026-11-19T08:00+01:00 to 2026-11-19T12:00+01:00, hour',
        'date/relative-day',
      ],
      [
        'übermorgen 14 Uhr',
        'übermorgen 14 Uhr',
        '2026-11-20T14:00+01:00 to 2026-11-20T15:00+01:00, hour',
        'date/relative-day',
      ],
      ['nächsten Dienstag', 'nächsten Dienstag', '2026-11-24 to 2026-11-25, day', 'date/weekday'],
      ['kommende Woche melden', 'kommende Woche', '2026-11-23 to 2026-11-30, week', 'date/week'],
      ['in zwei Wochen', 'in zwei Wochen', '2026-12-02 to 2026-12-03, day', 'date/in-duration'],
      ['in 14 Tagen nachfassen', 'in 14 Tagen', '2026-12-02 to 2026-12-03, day', 'date/in-duration'],
      ['Demo in KW 12', 'KW 12', '2027-03-22 to 2027-03-29, week', 'date/week-number'],
      ['Entscheidung Ende Januar', 'Ende Januar', '2027-01-21 to 2027-02-01, day', 'date/edge'],
      ['Budget steht Anfang Q2', 'Anfang Q2', '2027-04-01 to 2027-05-01, month', 'date/edge'],
      ['Rückmeldung bis zum 10.2.', 'bis zum 10.2.', '2027-02-10 to 2027-02-11, day', 'date/day-month'],
      ['Termin am 10.', '10.', '2026-12-10 to 2026-12-11, day', 'date/day-of-named-month'],
      [
        'am 10. Februar um 14 Uhr',
        '10. Februar um 14 Uhr',
        '2027-02-10T14:00+01:00 to 2027-02-10T15:00+01:00, hour',
        'date/day-month',
      ],
      ['Vertrag läuft bis 31.12.2027', '31.12.2027', '2027-12-31 to 2028-01-01, day', 'date/day-month'],
      ['vom 10. bis 12.2. auf der Messe', '10. bis 12.2.', '2027-02-10 to 2027-02-13, day', 'date/day-month'],
      [
        'Dienstag um halb drei',
        'Dienstag um halb drei',
        '2026-11-24T14:30+01:00 to 2026-11-24T14:31+01:00, minute',
        'date/weekday',
      ],
      [
        'Donnerstagvormittag passt',
        'Donnerstagvormittag',
        '2026-11-19T08:00+01:00 to 2026-11-19T12:00+01:00, hour',
        'date/weekday',
      ],
      [
        'viertel nach zwei am Freitag',
        'viertel nach zwei am Freitag',
        '2026-11-20T14:15+01:00 to 2026-11-20T14:16+01:00, minute',
        'date/weekday',
      ],
      [
        'wir reden nach der Q1-Planung',
        'nach der Q1-Planung',
        '2027-01-01 to 2027-04-01, quarter, asked',
        'date/condition',
      ],
      ['Pilot ab Mitte Mai', 'Mitte Mai', '2027-05-11 to 2027-05-21, day', 'date/edge'],
      ['bis Ende nächster Woche', 'Ende nächster Woche', '2026-11-27 to 2026-11-28, day', 'date/edge'],
      ['das Ende des Monats', 'das Ende des Monats', '2026-11-30 to 2026-12-01, day', 'date/edge'],
      ['wir haben am Montag telefoniert', 'Montag', '2026-11-16 to 2026-11-17, day', 'date/weekday'],
      ['das Angebot wird am Montag verschickt', 'Montag', '2026-11-23 to 2026-11-24, day', 'date/weekday'],
      [
        'vor zwei Wochen haben wir gesprochen',
        'vor zwei Wochen',
        '2026-11-04 to 2026-11-05, day',
        'date/from-now',
      ],
      [
        'heute in einer Woche',
        'heute in einer Woche',
        '2026-11-25 to 2026-11-26, day',
        'date/units-from-day',
      ],
      [
        'übernächste Woche Mittwoch',
        'übernächste Woche Mittwoch',
        '2026-12-02 to 2026-12-03, day',
        'date/week',
      ],
      [
        'übernächsten Mittwoch passt es',
        'übernächsten Mittwoch',
        '2026-12-02 to 2026-12-03, day',
        'date/weekday',
      ],
      [
        'ersten Montag im Dezember',
        'ersten Montag im Dezember',
        '2026-12-07 to 2026-12-08, day',
        'date/nth-weekday',
      ],
      [
        'letzter Freitag im Monat',
        'letzter Freitag im Monat',
        '2026-11-27 to 2026-11-28, day',
        'date/nth-weekday',
      ],
      [
        'zwei Wochen vor Weihnachten',
        'zwei Wochen vor Weihnachten',
        '2026-12-11 to 2026-12-12, day',
        'date/units-from-day',
      ],
      [
        'Do., 26.11., 9-11 Uhr',
        'Do., 26.11., 9-11 Uhr',
        '2026-11-26T09:00+01:00 to 2026-11-26T11:00+01:00, hour',
        'date/weekday',
      ],
      ['erst im 2. Quartal', '2. Quartal', '2027-04-01 to 2027-07-01, quarter', 'date/quarter'],
      ['nach den Feiertagen', 'den Feiertagen', '2026-12-24 to 2027-01-02, day, asked', 'date/holiday'],
      [
        'Übergabe am 4.12. um 9:30 Uhr',
        '4.12. um 9:30 Uhr',
        '2026-12-04T09:30+01:00 to 2026-12-04T09:31+01:00, minute',
        'date/day-month',
      ],
      ['die erste Januarwoche', 'die erste Januarwoche', '2027-01-01 to 2027-01-08, week', 'date/nth-of'],
      [
        'sobald das Budget im März freigegeben ist',
        'sobald das Budget im März',
        '2027-03-01 to 2027-04-01, month, asked',
        'date/condition',
      ],
      ['zum Monatsende', 'zum Monatsende', '2026-11-30 to 2026-12-01, day', 'date/short-end'],
    ],
    [
      'auf jeden Fall mit der IT',
      'das dauert zwei Wochen',
      'am 3. Standort läuft es',
      'jeden Dienstag, dienstags immer',
      'Version 2.10 und 3,5 Prozent',
      'am 31.11. wird das nichts',
      'das Budget ist 45.000 Euro',
      'so was will man an der Wand',
      'mail an mai@juni.example und zwar bald',
    ],
  );
});

describe('two languages', () => {
  it('reads English words of time in German notes too', () => {
    expect(datesIn('Follow-up next week, spätestens EOM').map(({ quote }) => quote)).toEqual([
      'next week',
      'EOM',
    ]);
  });

  it('leaves the words of one language to that language', () => {
    expect(datesIn('heute', { language: 'en' })).toEqual([]);
    expect(datesIn('in the fall', { language: 'de' })).toEqual([]);
  });

  it.each(['Wir sehen uns morgen 😀 bis dann', '„nächste Woche“ – ÄÖÜ morgen', 'İ nach Weihnachten'])(
    'keeps exact spans in %j',
    (text) => {
      for (const { quote } of datesIn(text, { language: 'de' })) expect(text).toContain(quote);
      expect(datesIn(text, { language: 'de' })).not.toEqual([]);
    },
  );
});
