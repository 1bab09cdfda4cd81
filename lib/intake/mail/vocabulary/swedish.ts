import type { MailVocabulary } from '../mail-vocabulary.ts';

export const swedish: MailVocabulary = {
  on: ['Den', 'På', 'Kl'],
  wrote: ['skrev', 'har skrivit', 'skriver'],
  original: [
    'Ursprungligt meddelande',
    'Originalmeddelande',
    'Ursprungligt Meddelande',
    'Ursprunglig avtalad tid',
  ],
  forwarded: [
    'Vidarebefordrat meddelande',
    'Vidarebefordrat brev',
    'Börja på vidarebefordrat meddelande',
    'Vidarebefordrat av',
    'Början på vidarebefordrat meddelande',
  ],
  from: ['Från'],
  date: ['Skickat', 'Skickades', 'Datum'],
  to: ['Till'],
  copy: ['Kopia', 'Svar till', 'Svara till', 'Prioritet', 'Bilagor'],
  subject: ['Ämne'],
  sentFrom: ['Skickat från', 'Skickat med', 'Skickas från', 'Hämta Outlook', 'Skaffa Outlook'],
  signOff: [
    'Med vänliga hälsningar',
    'Med vänlig hälsning',
    'Vänliga hälsningar',
    'Vänlig hälsning',
    'Hälsningar',
    'Mvh',
    'Bästa hälsningar',
    'Tack',
    'Tack på förhand',
    'Hälsar',
  ],
  disclaimer: ['Detta meddelande', 'Detta e-postmeddelande', 'Informationen i detta'],
};
