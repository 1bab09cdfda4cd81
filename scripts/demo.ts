import { mkdirSync } from 'node:fs';
import { Extension } from '../test/support/extension.ts';
import { cast, finishFirstRun, readCards, region, showsPerson } from '../test/support/panel.ts';
import { sampleUrls } from '../test/support/sample-sites.ts';
import { buildIfStale } from './build-if-stale.ts';
import { findChromium } from './chromium.ts';

const shots = 'test-results/demo';
const { env, platform } = process;
const hasDisplay =
  env.CI === undefined && (platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY));

const found = findChromium({ mayInstall: true });
if ('problem' in found) {
  process.stderr.write(`${found.problem}\n`);
  process.exit(1);
}
buildIfStale();
const extension = await Extension.launch({ isHeadless: !hasDisplay });
const mail = await extension.openTab(sampleUrls.thread('sarah'));
await (hasDisplay ? showInWindow() : showOnPaper());

/** For eyes: three sample sites and the side panel beside them, until the window is closed. */
async function showInWindow(): Promise<void> {
  await extension.openTab(sampleUrls.calendar);
  await extension.prepareGrant('https://*.hubspot.com/*');
  await extension.openTab(sampleUrls.hubspot);
  const setUp = await extension.openPanel(mail.tabId);
  await finishFirstRun(setUp, 'Add sample data');
  await setUp.close();
  await extension.clickToolbarIcon(mail.page);
  process.stdout.write(
    'The panel stands beside the sample mail; open other threads, the calendar, or press Alt+Shift+S on any page.\n' +
      'HubSpot asks first: Options, Sites, Allow. Close the window to end the demo.\n',
  );
  await new Promise((resolve) => extension.context.once('close', resolve));
  await extension.close();
}

/** Without a display: the same pages and panel, told in words and pictures. */
async function showOnPaper(): Promise<void> {
  mkdirSync(shots, { recursive: true });
  const panel = await extension.openPanel(mail.tabId);
  await finishFirstRun(panel, 'Add sample data');
  for (const [key, name] of cast) {
    await mail.page.evaluate((hash) => (location.hash = hash), `#inbox/${key}`);
    await showsPerson(panel, name);
    const state = await region(panel, 'Next step').getByRole('paragraph').allInnerTexts();
    process.stdout.write(`\n${name}\n  Next step  ${state.join(' · ').replaceAll('\n', ' ')}\n`);
    for (const { name: card, line, evidence, rule } of await readCards(panel)) {
      process.stdout.write(`  ${card.padEnd(10)} ${line}\n`);
      for (const quote of evidence)
        process.stdout.write(`${' '.repeat(13)}from “${quote.replaceAll('\n', ' ')}”\n`);
      if (rule !== '') process.stdout.write(`${' '.repeat(13)}${rule.replaceAll('\n', ' ')}\n`);
    }
    await panel.screenshot({ path: `${shots}/panel-${key}.png`, fullPage: true });
  }
  await mail.page.screenshot({ path: `${shots}/mail.png` });
  await extension.clickToolbarIcon(mail.page);
  const isOpen = await extension.hasSidePanel();
  process.stdout.write(
    `\nThe side panel ${isOpen ? 'opened' : 'did not open'} from a click on the toolbar icon.\n` +
      `Screenshots: ${shots}/*.png\n`,
  );
  await extension.close();
}
