const file = /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/;
const exported = /^export (?:const|function) (\w+)/gm;

/**
 * Leaves out of the extension what zod needs to write JSON Schemas: 7 kB gzip in the worker and in each page, called by
 * nothing but `npm run -s engine -- --schema` and `scripts/backup-schema.ts`, which are not built.
 */
export const withoutJsonSchema = {
  name: 'without-json-schema',
  apply: 'build' as const,
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!file.test(id)) return undefined;
    const names = [...code.matchAll(exported)].map(([, name]) => name);
    return `export const ${names.map((name) => `${name} = undefined`).join(', ')};`;
  },
};
