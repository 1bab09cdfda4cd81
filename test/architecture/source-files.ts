import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

export type SourceFile = { path: string; text: string; imports: string[] };

/** `from '…'`, `import '…'` and `import('…')`, types too: a type drags its module's meaning along. */
const importPattern = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)'([^'\n]+)'/g;

function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(importPattern)].map(([, target = '']) =>
    target.startsWith('.') ? posix.join(posix.dirname(path), target) : target,
  );
}

/** Every TypeScript file below the given folders, with its imports as paths from the project's root. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .filter((path) => /\.tsx?$/.test(path))
      .sort()
      .map((path) => {
        const text = readFileSync(path, 'utf8');
        return { path, text, imports: importsOf(path, text) };
      }),
  );
}
