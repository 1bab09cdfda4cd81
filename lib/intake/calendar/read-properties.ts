import { type Property, readContentLine } from './content-line.ts';

export type Properties = {
  /** The first property of that name: what a broken file says twice is said first by the event itself. */
  first: (name: string) => Property | undefined;
  all: (name: string) => Property[];
  malformed: number;
};

/** Folded lines are joined: a line break and a blank vanish (RFC 5545, 3.1). */
export const unfold = (text: string): string => text.replace(/\r?\n[ \t]/g, '');

/**
 * The properties of a component whose name is in `wanted`; those of components inside it (alarms) are left out.
 * Everything else is skipped unread, a description may be long.
 */
export function readProperties(component: string, wanted: ReadonlySet<string>): Properties {
  const byName = new Map<string, Property[]>();
  let depth = 0;
  let malformed = 0;
  for (const line of unfold(component).split(/\r?\n/)) {
    const name = /^[^:;\s]{1,60}/.exec(line)?.[0].toUpperCase();
    if (name === 'BEGIN') depth += 1;
    else if (name === 'END') depth = Math.max(0, depth - 1);
    else if (depth > 0 || line.trim() === '') continue;
    else if (name !== undefined && wanted.has(name)) {
      const property = readContentLine(line);
      if (!property) malformed += 1;
      else if (byName.has(name)) byName.get(name)?.push(property);
      else byName.set(name, [property]);
    } else if (name === undefined || !line.includes(':')) malformed += 1;
  }
  const all = (name: string) => byName.get(name) ?? [];
  return { all, first: (name) => all(name)[0], malformed };
}
