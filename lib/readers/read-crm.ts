import { crmReaders } from './crm-readers.ts';
import { readingOf } from './crm-reading.ts';
import type { Reader } from './read-options.ts';

/** Reads a page of any CRM, and any other page by what all pages have in common. Content scripts carry fewer readers. */
export const readCrm: Reader = readingOf(crmReaders);
