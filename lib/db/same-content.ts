import type { Row } from '../core/model/row.ts';
import { withoutIndexFields } from './index-fields.ts';

/** Fields that tell of a row's history, not of what it says. */
const bookkeeping = new Set<string>(['ownerId', 'createdAt', 'updatedAt', 'clock', 'deletedAt']);

/** Whether two versions of a row say the same; the order of fields and fields set to undefined do not matter. */
export function isSameContent(one: Row, other: Row): boolean {
  return canonical(content(one)) === canonical(content(other));
}

const content = (row: Row): object =>
  Object.fromEntries(Object.entries(withoutIndexFields(row)).filter(([field]) => !bookkeeping.has(field)));

function canonical(value: object): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
