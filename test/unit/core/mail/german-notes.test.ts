import { describe, expect, it } from 'vitest';
import { readGermanNotes } from '../../../../lib/core/mail/german/notes.ts';

const voice = { contactName: 'Lotte Krause', source: 'notes' } as const;
const read = (text: string, source: 'notes' | 'email' = 'notes') =>
  readGermanNotes(text, { ...voice, source }).map(({ kind, deed }) =>
    deed === undefined ? kind : `${kind}: ${deed}`,
  );

describe('what a German note says', () => {
  it.each<[string, string[]]>([
    ['Das Team tippt täglich rund 300 Aufträge von Hand ab.', ['need']],
    ['Das kostet 12 Stunden pro Woche.', ['need']],
    ['Muss vor der Hochsaison im März live sein', ['deadline']],
    ['Sie will bis Ende Q1 fertig sein.', ['deadline']],
    ['Sie hat gefragt, ob es mit SAP funktioniert.', ['question']],
    ['Läuft das auch mit SAP?', ['question']],
    ['Sie schickt uns die Zahlen bis Freitag.', ['theirs: Die Zahlen bis Freitag schicken']],
    ['Frau Krause klärt das Budget mit der IT.', ['theirs: Das Budget mit der IT klären']],
    ['Lotte bringt die Volumina mit.', ['theirs: Die Volumina mitbringen']],
    ['Ich schicke das Angebot bis Mittwoch.', ['ours: Das Angebot bis Mittwoch schicken']],
    ['Wir wollen den Vertrag prüfen.', ['ours: Den Vertrag prüfen']],
    ['Er möchte das bis zum Audit im April halbieren.', ['deadline']],
    ['Er will die Pläne mitbringen.', ['theirs: Die Pläne mitbringen']],
    ['wir: Referenz aus der Branche', ['ours: Referenz aus der Branche']],
    ['Lotte: Maschinendaten', ['theirs: Maschinendaten']],
    ['Frau Krause: 15 Std/Woche Auftragserfassung', ['need']],
    ['15 Std/Woche Auftragserfassung, will bis Ende Q1 live gehen', ['need', 'deadline']],
    ['- 4 Reklamationen pro Woche\n- Stillstand an Linie 3', ['need', 'need']],
  ])('%s', (text, found) => expect(read(text)).toEqual(found));

  it.each([
    'Nettes Gespräch über Segeln.',
    'Wir sparen den meisten Kunden 40 % der Zeit.',
    'Ich habe ihr erzählt, dass wir 12 Stunden pro Woche sparen.',
    'Budget 45.000 €, GF entscheidet.',
    'Nächster Termin Donnerstag 26.11. um 10 Uhr.',
    'Vielleicht kostet es 12 Stunden pro Woche.',
    'Wir melden uns bis Freitag.',
    'Angebot zu teuer, Wettbewerber bietet 15 % weniger.',
    'Unser Produkt kostet 300 € im Monat.',
  ])('and what it does not: %s', (text) => expect(read(text)).toEqual([]));

  it('reads "wir" in their message as theirs', () => {
    expect(read('Wir verlieren 4 Bestellungen am Tag.', 'email')).toEqual(['need']);
    expect(read('Wir schicken die Zahlen bis Freitag.', 'email')).toEqual([
      'theirs: Die Zahlen bis Freitag schicken',
    ]);
  });
});
