import { siteReader } from '../dom/page.ts';

export const readTwenty = siteReader('twenty', () => ({ page: 'other', people: [] }));
