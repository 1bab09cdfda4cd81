import { siteReader } from '../dom/page.ts';

export const readTryton = siteReader('tryton', () => ({ page: 'other', people: [] }));
