import { siteReader } from '../dom/page.ts';

export const readAtomicCrm = siteReader('atomic-crm', () => ({ page: 'other', people: [] }));
