import { withoutIndexFields } from './index-fields.ts';

/** Fields that tell of a row's history, not of what it says. */
const bookkeeping = new Set(['ownerId', 'createdAt', 'updatedAt', 'clock', 'deletedAt']);

/** Whether two versions of a row say the same; the order of fields and fields set to undefined do not matter. */
export const isSameContent = (one: object, other: object): boolean =>
  isSameObject(withoutIndexFields(one), withoutIndexFields(other), bookkeeping);

function isSameObject(one: object, other: object, without?: ReadonlySet<string>): boolean {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].every(
    (field) =>
      without?.has(field) === true ||
      isSame((one as Record<string, unknown>)[field], (other as Record<string, unknown>)[field]),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  return isSameObject(one, other);
}
