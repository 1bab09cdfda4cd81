import type { MailVocabulary } from '../mail-vocabulary.ts';

export const romanian: MailVocabulary = {
  on: ['Pe data de', 'Pe', 'În data de', 'La', 'În'],
  wrote: ['a scris', 'scrie', 'a scris următoarele'],
  original: ['Mesaj original', 'Mesajul original', 'Mesaj inițial'],
  forwarded: [
    'Mesaj redirecționat',
    'Mesaj transmis',
    'Mesaj redirectionat',
    'Începutul mesajului redirecționat',
  ],
  from: ['De la', 'De'],
  date: ['Trimis', 'Data', 'Trimis la'],
  to: ['Către', 'Catre', 'Pentru'],
  copy: ['Copie', 'Importanță'],
  subject: ['Subiect'],
  sentFrom: ['Trimis de pe', 'Trimis din', 'Trimis cu'],
  signOff: ['Cu stimă', 'Cu respect', 'Mulțumesc', 'O zi bună', 'Cu stima', 'Toate cele bune'],
  disclaimer: ['Acest mesaj', 'Acest e-mail'],
};
