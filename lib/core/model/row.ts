import { z } from './zod.ts';

/** Milliseconds since 1970-01-01T00:00Z; storage holds no `Date`. */
export const epochMs = z.number().int().describe('Milliseconds since 1970-01-01T00:00Z');

/** A hybrid logical clock stamp: `<ms, 13 digits>-<counter, 4 hex>-<node, 8 hex>`; compares as text. */
export const clockStamp = z.string().regex(/^\d{13}-[0-9a-f]{4}-[0-9a-f]{8}$/);

/**
 * What every stored row carries, so that a team's sync can come later without a migration.
 * `deletedAt` is null while the row lives; a deleted row stays until it is purged, so a delete can be undone.
 */
export const rowFields = {
  id: z.string().min(1).max(1_000),
  ownerId: z.string().min(1).max(200),
  createdAt: epochMs,
  updatedAt: epochMs,
  clock: clockStamp,
  deletedAt: epochMs.nullable(),
};

export type Row = {
  id: string;
  ownerId: string;
  createdAt: number;
  updatedAt: number;
  clock: string;
  deletedAt: number | null;
};
