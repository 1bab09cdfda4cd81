import { siteReader } from '../dom/page.ts';

export const readDynamics365 = siteReader('dynamics-365', () => ({ page: 'other', people: [] }));
