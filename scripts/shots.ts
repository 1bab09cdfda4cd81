import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Extension } from '../test/support/extension.ts';
import { buildIfStale } from './build-if-stale.ts';
import { draftScenes } from './shots/draft-scenes.ts';
import { optionScenes, panelScenes } from './shots/scenes.ts';

/**
 * Pictures of the built panel and options page: every scene in every width and colour scheme into
 * `test-results/shots`, and the README's picture into `docs/panel.png`. Words on the command line keep only the scenes
 * whose names contain one of them.
 */
const folder = join('test-results', 'shots');
const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.some((word) => name.includes(word));
const schemes = ['light', 'dark'] as const;

buildIfStale();
mkdirSync(folder, { recursive: true });
const extension = await Extension.launch();
try {
  for (const scene of [...panelScenes, ...optionScenes, ...draftScenes].filter(({ name }) =>
    isWanted(name),
  )) {
    const page = await scene.open(extension);
    for (const width of scene.widths) {
      await page.setViewportSize({ width, height: scene.height });
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.waitForTimeout(100);
        const path = join(folder, `${scene.name}-${width}-${colorScheme}.png`);
        await page.screenshot({ path, fullPage: scene.isFullPage ?? false });
      }
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (excess > 0) console.log(`${scene.name}: ${excess} px too wide at ${width} px`);
    }
    if (scene.readme) {
      await page.setViewportSize({ width: 400, height: 860 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.screenshot({ path: scene.readme, scale: 'css' });
    }
    await page.close();
  }
} finally {
  await extension.close();
}
console.log(`The pictures lie in ${folder}`);
