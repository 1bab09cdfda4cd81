import type { Reader } from '../read-options.ts';

export const readHubSpot: Reader = () => ({ app: 'hubspot', page: 'other', people: [], found: {} });
