import { siteReader } from '../dom/page.ts';

export const readSalesforce = siteReader('salesforce', () => ({ page: 'other', people: [] }));
