import { siteReader } from '../dom/page.ts';

export const readOdoo = siteReader('odoo', () => ({ page: 'other', people: [] }));
