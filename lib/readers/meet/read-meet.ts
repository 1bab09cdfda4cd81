import type { Reader } from '../read-options.ts';

export const readMeet: Reader = () => ({ app: 'google-meet', page: 'other', people: [], found: {} });
