import { expect, it } from 'vitest';
import { typedPoint } from '../../../../lib/core/mail/typed-point.ts';

const voice = { contactName: 'Lotte Krause', selfName: 'Nora Vance', source: 'notes' } as const;

it.each<[string, 'ours' | 'theirs', object]>([
  ['She will send the volumes', 'theirs', { en: 'Send the volumes' }],
  ['check with her CFO', 'theirs', { en: 'Check with your CFO' }],
  ['I will prepare the cost model', 'ours', { en: 'Prepare the cost model' }],
  ['Send the volumes', 'theirs', { en: 'Send the volumes' }],
  ['A reference call', 'ours', { en: 'A reference call' }],
  ['Sie schickt die Zahlen', 'theirs', { de: 'Die Zahlen schicken' }],
  ['Wir prüfen den Vertrag', 'ours', { de: 'Den Vertrag prüfen' }],
  [
    'Die Zahlen für den Termin und den Vertrag',
    'theirs',
    { de: 'Die Zahlen für den Termin und den Vertrag' },
  ],
  ['Zahlen schicken', 'theirs', {}],
  ['Lotte to think about it??', 'theirs', {}],
  ['', 'ours', {}],
])('%s, %s', (text, side, said) => expect(typedPoint({ text }, side, voice)).toEqual(said));
