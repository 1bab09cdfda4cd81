import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { backupJsonSchema } from '../../lib/core/model/backup-schema.ts';
import { tableSchemas } from '../../lib/core/model/entities.ts';

describe('docs/backup.schema.json', () => {
  it('is what scripts/backup-schema.ts writes today', () => {
    const stored: unknown = JSON.parse(readFileSync('docs/backup.schema.json', 'utf8'));
    expect(stored).toEqual(JSON.parse(JSON.stringify(backupJsonSchema())));
  });

  it('names every table', () => {
    expect(backupJsonSchema()).toMatchObject({ required: ['format', 'version', 'exportedAt'] });
    const { properties } = backupJsonSchema() as { properties: Record<string, unknown> };
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(tableSchemas)));
  });
});
