import type { MailVocabulary } from '../mail-vocabulary.ts';

export const turkish: MailVocabulary = {
  on: [],
  wrote: ['yazdı', 'şunu yazdı', 'şunları yazdı', 'tarihinde yazdı', 'demiş'],
  original: ['Özgün İleti', 'Orijinal Mesaj', 'Orijinal İleti', 'Özgün Mesaj', 'Asıl İleti'],
  forwarded: [
    'Yönlendirilmiş ileti',
    'İletilen mesaj',
    'Yönlendirilen ileti',
    'İletilmiş mesaj',
    'Yönlendirilen mesaj başlangıcı',
  ],
  from: ['Kimden', 'Gönderen'],
  date: ['Gönderme Tarihi', 'Gönderildi', 'Tarih', 'Gönderilme'],
  to: ['Kime', 'Alıcı'],
  copy: ['Bilgi', 'Önem', 'Ekler'],
  subject: ['Konu'],
  sentFrom: [
    'tarafından gönderildi',
    'Gönderildi iPhone',
    "iPhone'umdan gönderildi",
    'iPhone’umdan gönderildi',
    'iPhone cihazımdan gönderildi',
  ],
  signOff: [
    'Saygılarımla',
    'İyi günler',
    'Teşekkürler',
    'Teşekkür ederim',
    'Saygılar',
    'İyi çalışmalar',
    'Sevgiler',
  ],
  disclaimer: ['Bu e-posta', 'Bu mesaj', 'Bu ileti'],
};
