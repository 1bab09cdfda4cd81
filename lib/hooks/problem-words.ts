import { type StorageProblem, storageProblem } from '../db/storage-health.ts';

const sentences: Record<StorageProblem, string> = {
  disk_full: 'The disk is full. Free some space, then reload; what is stored is safe.',
  upgrade_blocked: 'Another window holds an older version of Second Call. Close it, then reload.',
  newer_data: 'Your data was written by a newer version. Update Second Call, then reload.',
  unavailable: 'The browser’s storage does not answer. Reload; what is stored is safe.',
};

/** One sentence for a rep about an error, never the raw error. */
export function problemWords(error: unknown): string {
  const problem = storageProblem(error);
  return problem
    ? sentences[problem]
    : 'Something went wrong in this panel. Your notes are stored; reload to go on.';
}
