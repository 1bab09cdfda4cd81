/** A row that is known or new, and what becomes of it. `row` is replaced, never changed in place. */
export type Slot<Of> = { row: Of; readonly isNew: boolean; isChanged: boolean };

/** Rows that are found by labels: an address, a record's key, a name. */
export type Shelf<Of> = {
  find: (label: string) => readonly Slot<Of>[];
  add: (row: Of) => Slot<Of>;
  /** Lays fields over a row; what changes nothing leaves it as it was. */
  change: (slot: Slot<Of>, patch: Partial<Of>) => void;
  slots: readonly Slot<Of>[];
};

/** Labels that a row has lost still find it, so only fields that are added or filled may be changed. */
export function makeShelf<Of extends object>(
  known: readonly Of[],
  labelsOf: (row: Of) => readonly string[],
): Shelf<Of> {
  const slots: Slot<Of>[] = [];
  const found = new Map<string, Slot<Of>[]>();
  const label = (slot: Slot<Of>) => {
    for (const one of labelsOf(slot.row)) {
      const labelled = found.get(one);
      if (labelled === undefined) found.set(one, [slot]);
      else if (!labelled.includes(slot)) labelled.push(slot);
    }
  };
  const put = (row: Of, isNew: boolean): Slot<Of> => {
    const slot = { row, isNew, isChanged: false };
    slots.push(slot);
    label(slot);
    return slot;
  };
  for (const row of known) put(row, false);
  return {
    find: (one) => found.get(one) ?? [],
    add: (row) => put(row, true),
    change: (slot, patch) => {
      const fields = Object.entries(patch).filter(([, value]) => value !== undefined);
      if (fields.length === 0) return;
      slot.row = { ...slot.row, ...Object.fromEntries(fields) };
      slot.isChanged = true;
      label(slot);
    },
    slots,
  };
}

/** What is missing there and said here. */
export function missingIn<Of extends object>(row: Of, said: Partial<Of>): Partial<Of> {
  const isMissing = (value: unknown) => value === undefined || value === '';
  const fields = Object.entries(said).filter(
    ([name, value]) => !isMissing(value) && isMissing((row as Record<string, unknown>)[name]),
  );
  return Object.fromEntries(fields) as Partial<Of>;
}

/** A list with what is new to it; undefined where nothing is, or where it is full. */
export function withNew<Of>(list: readonly Of[], added: readonly Of[], most: number): Of[] | undefined {
  const fresh = [...new Set(added)]
    .filter((one) => !list.includes(one))
    .slice(0, Math.max(0, most - list.length));
  return fresh.length > 0 ? [...list, ...fresh] : undefined;
}
