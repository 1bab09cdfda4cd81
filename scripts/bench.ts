import { spawnSync } from 'node:child_process';
import { buildIfStale } from './build-if-stale.ts';
import { benchCalendar } from '../test/bench/bench-calendar.ts';
import { benchCrm } from '../test/bench/bench-crm.ts';
import { benchCrmImport } from '../test/bench/bench-crm-import.ts';
import { benchEngine } from '../test/bench/bench-engine.ts';
import { benchGuard } from '../test/bench/bench-guard.ts';
import { benchGuardWorker } from '../test/bench/bench-guard-worker.ts';
import { benchInboxSdk } from '../test/bench/bench-inbox-sdk.ts';
import { benchLanguage } from '../test/bench/bench-language.ts';
import { benchPage } from '../test/bench/bench-page.ts';
import { benchPanel } from '../test/bench/bench-panel.ts';

// Figures to read, never asserted in a test: they depend on the machine and on what else it does.
benchEngine();
benchGuard();
benchCalendar();
benchLanguage();
buildIfStale();
await benchGuardWorker();
await benchPanel();
await benchCrm();
await benchPage();
await benchCrmImport();
await benchInboxSdk();
process.stdout.write('\n### Weight, gzip\n');
spawnSync('size-limit', { stdio: 'inherit' });
