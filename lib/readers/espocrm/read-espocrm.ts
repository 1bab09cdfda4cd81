import { siteReader } from '../dom/page.ts';

export const readEspoCrm = siteReader('espocrm', () => ({ page: 'other', people: [] }));
