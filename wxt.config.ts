import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { sites } from './lib/platform/sites.ts';
import { withoutRuleSources } from './scripts/without-rule-sources.ts';
import { withoutJsonSchema } from './scripts/without-json-schema.ts';
import { workerChunks } from './scripts/worker-chunks.ts';

/** The manifest is a promise to the rep: `test/built/manifest.test.ts` holds the same list. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  outDir: '.output',
  targetBrowsers: ['chrome'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [tailwindcss(), workerChunks, withoutJsonSchema, withoutRuleSources],
    build: { modulePreload: { polyfill: false } },
  }),
  zip: { name: 'second-call' },
  manifest: {
    name: 'Second Call',
    description:
      'What to open with, what to bring and what to ask for on the next call, from the notes of the last one.',
    // The newest API in use: `Temporal` (lib/core/schedule/zoned-time.ts).
    minimum_chrome_version: '144',
    permissions: [
      'sidePanel',
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      'activeTab',
      'contextMenus',
      'identity',
      'idle',
    ],
    host_permissions: ['https://calendar.google.com/*'],
    optional_host_permissions: [
      ...sites.filter(({ isFixed }) => !isFixed).flatMap(({ origins }) => origins),
      'https://*/*',
      'http://127.0.0.1/*',
      'http://localhost/*',
    ],
    action: { default_title: 'Open Second Call' },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Open Second Call beside this page',
      },
    },
  },
});
