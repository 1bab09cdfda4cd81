import type { MailVocabulary } from '../mail-vocabulary.ts';

export const norwegian: MailVocabulary = {
  on: ['Den', 'På', 'Kl', 'Man', 'Tir', 'Ons', 'Tor', 'Fre', 'Lør', 'Søn'],
  wrote: ['skrev', 'har skrevet', 'skreiv', 'skriver'],
  original: ['Opprinnelig melding', 'Original melding', 'Opprinnelig avtale', 'Opprinneleg melding'],
  forwarded: [
    'Videresendt melding',
    'Start på videresendt melding',
    'Begynnelse på videresendt melding',
    'Videresendt av',
    'Videresendt e-post',
  ],
  from: ['Fra', 'Frå'],
  date: ['Sendt', 'Dato'],
  to: ['Til'],
  copy: ['Kopi', 'Svar til', 'Prioritet', 'Vedlegg'],
  subject: ['Emne'],
  sentFrom: ['Sendt fra', 'Sendt frå', 'Sendt med', 'Få Outlook', 'Last ned Outlook'],
  signOff: [
    'Med vennlig hilsen',
    'Vennlig hilsen',
    'Hilsen',
    'Mvh',
    'Beste hilsen',
    'Beste hilsener',
    'Takk',
    'Hjertelig hilsen',
    'Med vennleg helsing',
    'Helsing',
  ],
  disclaimer: ['Denne e-posten', 'Denne meldingen', 'Denne e-post'],
};
