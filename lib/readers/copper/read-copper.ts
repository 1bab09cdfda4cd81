import { siteReader } from '../dom/page.ts';

export const readCopper = siteReader('copper', () => ({ page: 'other', people: [] }));
