import type { Reader } from '../read-options.ts';

export const readGeneric: Reader = () => ({ app: 'generic', page: 'other', people: [], found: {} });
