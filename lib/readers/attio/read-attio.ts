import { siteReader } from '../dom/page.ts';

export const readAttio = siteReader('attio', () => ({ page: 'other', people: [] }));
