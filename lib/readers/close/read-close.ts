import { siteReader } from '../dom/page.ts';

export const readClose = siteReader('close', () => ({ page: 'other', people: [] }));
