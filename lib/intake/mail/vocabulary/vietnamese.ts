import type { MailVocabulary } from '../mail-vocabulary.ts';

export const vietnamese: MailVocabulary = {
  on: ['Vào', 'Vào lúc', 'Lúc', 'Ngày'],
  wrote: ['đã viết', 'viết'],
  original: ['Thư gốc', 'Tin nhắn gốc'],
  forwarded: ['Thư đã chuyển tiếp', 'Thư được chuyển tiếp', 'Tin nhắn đã chuyển tiếp'],
  from: ['Từ', 'Người gửi'],
  date: ['Đã gửi', 'Gửi', 'Ngày', 'Gửi lúc', 'Đã gửi lúc'],
  to: ['Tới', 'Đến', 'Người nhận'],
  copy: ['Sao gửi', 'Đồng gửi'],
  subject: ['Chủ đề', 'Tiêu đề'],
  sentFrom: ['Được gửi từ', 'Đã gửi từ', 'Gửi từ'],
  signOff: ['Trân trọng', 'Cảm ơn', 'Thân mến'],
  disclaimer: ['Email này', 'Thư điện tử này'],
};
