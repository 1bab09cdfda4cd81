import { siteReader } from '../dom/page.ts';

export const readPipedrive = siteReader('pipedrive', () => ({ page: 'other', people: [] }));
