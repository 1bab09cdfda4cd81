import { defineConfig } from 'vitest/config';

/** What the built extension is: its manifest, what its chunks hold. Needs `wxt build` first. */
export default defineConfig({ test: { include: ['test/built/**/*.test.ts'], retry: 0 } });
