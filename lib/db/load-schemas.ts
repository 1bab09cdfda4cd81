import type { tableSchemas } from '../core/model/entities.ts';

type Schemas = typeof tableSchemas;

let schemas: Schemas | undefined;

/** What rows are checked by, where it was loaded. */
export const loadedSchemas = (): Schemas | undefined => schemas;

/**
 * Loads what rows are checked by when they are written: after the panel has painted, or with the first write. Reading
 * needs none of it, and it is a tenth of what the panel would else load first.
 */
export async function loadSchemas(): Promise<Schemas> {
  const { tableSchemas } = await import('../core/model/entities.ts');
  return (schemas = tableSchemas);
}
