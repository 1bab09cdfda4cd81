import type { Page } from 'playwright-core';

/** Runs requests on one table of the extension's database, in one of the extension's own pages. */
async function onTable<T>(page: Page, table: string, row: object | undefined): Promise<T> {
  // Opening it before the extension has would make an empty one.
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).some(({ name, version = 0 }) => name === 'second-call' && version > 1),
  );
  return page.evaluate(
    async ([name, put]) => {
      const answer = <A>(request: IDBRequest<A>) =>
        new Promise<A>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(new Error('The database does not answer.')));
        });
      const db = await answer(indexedDB.open('second-call'));
      const store = db.transaction(name, put ? 'readwrite' : 'readonly').objectStore(name);
      const result: unknown = put ? await answer(store.put(put)) : await answer(store.getAll());
      db.close();
      return result as T;
    },
    [table, row] as const,
  );
}

/** Every stored row of a table. */
export const storedRows = <Row>(page: Page, table: string): Promise<Row[]> =>
  onTable<Row[]>(page, table, undefined);

/** Writes a row round the page, with the fields that every row carries. */
export const putRow = (
  page: Page,
  table: string,
  row: { id: string; [field: string]: unknown },
): Promise<unknown> => {
  const at = Date.now();
  const clock = `${at}-0000-00000000`;
  return onTable(page, table, {
    ownerId: 'local',
    createdAt: at,
    updatedAt: at,
    clock,
    deletedAt: null,
    ...row,
  });
};
