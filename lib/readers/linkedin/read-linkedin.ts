import { siteReader } from '../dom/page.ts';

export const readLinkedIn = siteReader('linkedin', () => ({ page: 'other', people: [] }));
