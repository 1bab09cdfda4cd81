import type { MailLine } from '../mail-lines.ts';

/** Where an earlier mail begins: the index behind the lines that say so. */
export type Boundary = { end: number; kind: 'attribution' | 'marker' };

/** Says whether an earlier mail begins at a line; looks at that line and a few below it. */
export type BoundaryRule = (lines: MailLine[], at: number) => Boundary | undefined;
