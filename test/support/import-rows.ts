import { backupFormat, backupVersion } from '../../lib/core/model/backup-schema.ts';
import type { Extension } from './extension.ts';
import { press } from './panel.ts';

/** Fills the extension as a person would who brings a backup: through Options, over whatever is there. */
export async function importRows(extension: Extension, rows: object): Promise<void> {
  const { page } = await extension.openTab(extension.url('options.html#data'));
  const backup = { format: backupFormat, version: backupVersion, exportedAt: Date.now(), ...rows };
  await page.getByLabel('Choose a backup file').setInputFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backup)),
  });
  await page.getByText('Nothing is written until you press Import').waitFor();
  await press(page, 'Import');
  await page.getByText('Backup imported').waitFor();
  await page.close();
}
