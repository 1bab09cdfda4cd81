import type { MailVocabulary } from '../mail-vocabulary.ts';

export const arabic: MailVocabulary = {
  on: ['في', 'بتاريخ'],
  wrote: ['كتب', 'كتبت', 'كتب/ت'],
  original: ['الرسالة الأصلية', 'رسالة أصلية'],
  forwarded: ['رسالة محولة', 'رسالة معاد توجيهها', 'بدء الرسالة المعاد توجيهها'],
  from: ['من'],
  date: ['تم الإرسال', 'التاريخ', 'أرسلت'],
  to: ['إلى'],
  copy: ['نسخة'],
  subject: ['الموضوع'],
  sentFrom: ['أرسلت من', 'مرسل من', 'تم الإرسال من'],
  signOff: ['مع أطيب التحيات', 'مع خالص التحية', 'شكرا', 'شكراً'],
  disclaimer: ['هذه الرسالة'],
};
