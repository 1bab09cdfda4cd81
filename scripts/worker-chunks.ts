import { dirname, resolve } from 'node:path';

/** What the plugin uses of the bundler's context. */
type Context = { emitFile: (chunk: { type: 'chunk'; id: string }) => string };

const address = /new URL\('([^']+-worker\.ts)', import\.meta\.url\)/g;

/**
 * Builds a page's worker as a chunk of the page's own build. Vite would build it by itself, with all the rules of the
 * language in it once more: 140 kB that the panel's chunks hold already.
 */
export const workerChunks = {
  name: 'worker-chunks',
  apply: 'build' as const,
  enforce: 'pre' as const,
  transform(this: Context, code: string, id: string) {
    if (!code.includes('-worker.ts')) return undefined;
    return code.replace(address, (_all, path: string) => {
      const reference = this.emitFile({ type: 'chunk', id: resolve(dirname(id), path) });
      return `import.meta.ROLLUP_FILE_URL_${reference}`;
    });
  },
};
