import type { MailVocabulary } from '../mail-vocabulary.ts';

export const japanese: MailVocabulary = {
  on: [],
  wrote: ['のメール', 'のメッセージ', 'が書きました', 'は書きました', 'さんは書きました'],
  original: ['元のメッセージ', 'オリジナルメッセージ', 'Original Message', '元のメール'],
  forwarded: [
    '転送されたメッセージ',
    '転送メッセージ',
    '転送メール',
    '転送されたメール',
    'Forwarded message',
    '以下転送',
  ],
  from: ['差出人', '送信者', 'From'],
  date: ['送信日時', '日時', '日付', '送信日'],
  to: ['宛先', 'To'],
  copy: ['Cc', 'CC', '返信先', '重要度', '添付ファイル'],
  subject: ['件名'],
  sentFrom: [
    'iPhoneから送信',
    'iPadから送信',
    'スマートフォンから送信',
    'Androidから送信',
    'Outlook for',
    '私のiPhoneから送信',
  ],
  signOff: ['よろしくお願いいたします', 'よろしくお願い致します', 'よろしくお願いします', '以上', '敬具'],
  disclaimer: ['このメールは', '本メールは', 'このメールには'],
};
