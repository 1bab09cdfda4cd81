import type { MailVocabulary } from '../mail-vocabulary.ts';

export const hebrew: MailVocabulary = {
  on: ['בתאריך', 'ב', 'ביום'],
  wrote: ['כתב', 'כתבה', 'כתב/ה', 'כתבו', '‏כתב', 'מאת'],
  original: ['הודעה מקורית', 'ההודעה המקורית'],
  forwarded: ['הודעה שהועברה', 'הודעה מועברת', 'תחילת ההודעה שהועברה'],
  from: ['מאת'],
  date: ['נשלח', 'תאריך'],
  to: ['אל'],
  copy: ['עותק'],
  subject: ['נושא'],
  sentFrom: ['נשלח מה', 'נשלח מ', 'נשלח באמצעות'],
  signOff: ['בברכה', 'תודה', 'בתודה', 'תודה רבה'],
  disclaimer: ['הודעה זו', 'דואר אלקטרוני זה'],
};
