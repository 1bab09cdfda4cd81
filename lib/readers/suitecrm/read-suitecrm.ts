import { siteReader } from '../dom/page.ts';

export const readSuiteCrm = siteReader('suitecrm', () => ({ page: 'other', people: [] }));
