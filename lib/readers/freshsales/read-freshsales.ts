import { siteReader } from '../dom/page.ts';

export const readFreshsales = siteReader('freshsales', () => ({ page: 'other', people: [] }));
