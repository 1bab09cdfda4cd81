import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../lib/core/mail/language-of.ts';

describe('the language of a thread', () => {
  it.each([
    'Hallo Nora, passt Ihnen Donnerstag? Viele Grüße',
    'Guten Tag Frau Vance,\n\nvielen Dank für das Gespräch. Wir melden uns.\n\nBeste Grüße',
    'Können wir das am Montag besprechen? Danke',
    'Sehr geehrte Frau Vance, anbei die Zahlen. Mit freundlichen Grüßen',
    'wir verlieren im Moment rund 4 Bestellungen am Tag',
    'Das Meeting ist nicht um 10 Uhr, sondern um 11 Uhr. Best, Jens',
    'Moin, das Angebot ist da. Ich melde mich nächste Woche.',
    'Bitte schicken Sie uns die Rechnung noch einmal.',
  ])('is German: %s', (text) => expect(languageOf(text)).toBe('de'));

  it.each([
    '',
    '12345',
    'Hi Nora, Thursday works for us. Best, Lotte',
    'Thanks for the call. Please send the numbers to Herr Krause.',
    'Danke.',
    'Thank you, and Grüße from Hamburg: is the price still valid for us?',
    'Merci pour le rendez-vous des ventes, des prix et des dates sont à voir.',
    'Bedankt voor het gesprek, wij hebben de offerte nog niet gezien en komen er op terug.',
    'Tak for mødet, vi vender tilbage til dig i den næste uge, der er en ny pris.',
    'Gracias por la llamada, le envío los datos mañana.',
    'FYI: Termin.ics',
  ])('is not taken for German: %s', (text) => expect(languageOf(text)).toBe('en'));
});
