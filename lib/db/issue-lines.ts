import type { z } from '../core/model/zod.ts';

const shownIssues = 5;

/** Where and why a file is refused, one line for each fault, the first five. */
export function issueLines(issues: z.core.$ZodIssue[]): string {
  const lines = issues.slice(0, shownIssues).map((issue) => `${pathOf(issue.path)}: ${issue.message}`);
  const more = issues.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

function pathOf(path: PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return parts.join('').replace(/^\./, '') || 'the file';
}
