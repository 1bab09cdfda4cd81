import type { MailVocabulary } from '../mail-vocabulary.ts';

export const hungarian: MailVocabulary = {
  on: [],
  wrote: ['írta', 'ezt írta', 'a következőt írta', 'írt'],
  original: ['Eredeti üzenet', 'Eredeti levél', 'Eredeti Üzenet'],
  forwarded: ['Továbbított üzenet', 'Továbbított levél', 'Továbbított üzenet kezdete'],
  from: ['Feladó'],
  date: ['Elküldve', 'Küldve', 'Dátum'],
  to: ['Címzett'],
  copy: ['Másolatot kap', 'Másolat', 'Fontosság'],
  subject: ['Tárgy'],
  sentFrom: ['Elküldve az', 'Az iPhone-omról küldve', 'iPhone-ról küldve', 'Küldve az', 'Elküldve'],
  signOff: ['Üdvözlettel', 'Üdv', 'Tisztelettel', 'Köszönettel', 'Köszönöm', 'Szép napot'],
  disclaimer: ['Ez az e-mail', 'Jelen üzenet', 'Ez az üzenet'],
};
