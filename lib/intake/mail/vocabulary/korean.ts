import type { MailVocabulary } from '../mail-vocabulary.ts';

export const korean: MailVocabulary = {
  on: [],
  wrote: ['작성', '님이 작성', '님이 씀', '썼습니다', '님의 메시지', '작성했습니다'],
  original: ['원본 메시지', '원본 메일', '원래 메시지', '원본메시지'],
  forwarded: ['전달된 메시지', '전달 메시지', '전달된 메일', '전달한 메시지'],
  from: ['보낸 사람', '보낸사람', '발신'],
  date: ['보낸 날짜', '보낸날짜', '날짜', '보냄'],
  to: ['받는 사람', '받는사람', '수신'],
  copy: ['참조', '중요도', '첨부'],
  subject: ['제목'],
  sentFrom: [
    '나의 iPhone에서 보냄',
    '내 iPhone에서 보냄',
    'iPhone에서 보냄',
    '나의 iPad에서 보냄',
    '에서 보낸 메일',
  ],
  signOff: ['감사합니다', '안녕히 계세요', '드림'],
  disclaimer: ['본 메일은', '이 메일은', '본 이메일'],
};
