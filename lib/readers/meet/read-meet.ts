import { siteReader } from '../dom/page.ts';

/** Google Meet: which meeting, by the code in the address, and nothing else. Captions and faces are not looked at. */
export const readMeet = siteReader('google-meet', ({ url, found }) => {
  const code = /^\/([a-z]{3}-[a-z]{4}-[a-z]{3})\/?$/.exec(url.pathname)?.[1];
  if (code === undefined) return { page: 'other', people: [] };
  found['record'] = 'meet/address';
  return { page: 'meeting', record: { type: 'meeting', id: code }, people: [] };
});
