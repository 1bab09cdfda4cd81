import type { MailVocabulary } from '../mail-vocabulary.ts';

export const finnish: MailVocabulary = {
  on: ['Klo'],
  wrote: ['kirjoitti', 'kirjoittaa', 'on kirjoittanut'],
  original: ['Alkuperäinen viesti', 'Alkuperäinen Viesti', 'Alkuperäinen tapaaminen'],
  forwarded: [
    'Välitetty viesti',
    'Edelleenlähetetty viesti',
    'Välitetty viesti alkaa',
    'Lähetetty edelleen',
    'Edelleenlähetetyn viestin alku',
  ],
  from: ['Lähettäjä', 'Keneltä'],
  date: ['Lähetetty', 'Päiväys', 'Päivämäärä'],
  to: ['Vastaanottaja', 'Kenelle'],
  copy: ['Kopio', 'Vastausosoite', 'Tärkeys', 'Liitteet'],
  subject: ['Aihe'],
  sentFrom: ['Lähetetty laitteesta', 'Lähetetty', 'Hanki Outlook', 'Lataa Outlook'],
  signOff: [
    'Ystävällisin terveisin',
    'Terveisin',
    'Parhain terveisin',
    'Terveiset',
    'T',
    'Yt',
    'Kiitos',
    'Kiittäen',
    'Kiitos etukäteen',
  ],
  disclaimer: ['Tämä viesti', 'Tämä sähköposti', 'Tämän viestin'],
};
