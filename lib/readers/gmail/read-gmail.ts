import type { Reader } from '../read-options.ts';

export const readGmail: Reader = () => ({ app: 'gmail', page: 'other', people: [], found: {} });
