import { crmRecordOf } from '../model/crm-key.ts';

type Linked = { crmKeys?: readonly string[] | undefined };

/** Whether a row is another record of the same kind in the same CRM: of one name, and yet two. */
export function hasOtherRecord({ crmKeys = [] }: Linked, key: string): boolean {
  const record = crmRecordOf(key);
  return crmKeys.some((other) => {
    const known = other === key ? undefined : crmRecordOf(other);
    return known?.app === record?.app && known?.portal === record?.portal && known?.type === record?.type;
  });
}
