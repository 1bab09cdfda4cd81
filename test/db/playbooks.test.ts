import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { presets } from '../../lib/core/playbook/presets.ts';
import { playbookFile, readPlaybookFile } from '../../lib/db/playbook-file.ts';
import { saveDeal } from '../../lib/db/repos/deals.ts';
import { countDealsWith, listPlaybooks, removePlaybook, savePlaybook } from '../../lib/db/repos/playbooks.ts';
import { changeSettings, getSettings, saveSettings } from '../../lib/db/repos/settings.ts';
import { openTestDatabase } from './open-test-database.ts';

const ours = { ...presets.consultative, name: 'Ours' };

describe('playbooks of the rep’s own', () => {
  it('are listed in their order, deleted, and come back', async () => {
    const { db, wait } = openTestDatabase();
    const first = await savePlaybook(db, { playbook: ours });
    wait(1);
    await savePlaybook(db, { playbook: { ...ours, name: 'Later' } });
    await savePlaybook(db, { id: first.id, playbook: { ...ours, name: 'Ours, changed' } });
    const names = async () => (await listPlaybooks(db)).map(({ playbook }) => playbook.name);
    expect(await names()).toEqual(['Ours, changed', 'Later']);
    const undo = await removePlaybook(db, first.id);
    expect(await names()).toEqual(['Later']);
    await undo();
    expect(await names()).toEqual(['Ours, changed', 'Later']);
  });

  it('are not stored where they are wrong', async () => {
    const { db } = openTestDatabase();
    await expect(savePlaybook(db, { playbook: { ...ours, minStrength: 9 } })).rejects.toThrow(/minStrength/);
    expect(await listPlaybooks(db)).toEqual([]);
  });

  it('counts the deals that name one', async () => {
    const { db } = openTestDatabase();
    await saveDeal(db, { name: 'A', playbook: 'p' });
    await saveDeal(db, { name: 'B', playbook: 'other' });
    await saveDeal(db, { name: 'C' });
    expect(await countDealsWith(db, 'p')).toBe(1);
  });
});

describe('a playbook in a file', () => {
  it.each([...Object.values(presets), ours])('$name comes back as it was', (playbook) => {
    expect(readPlaybookFile(playbookFile(playbook))).toEqual({ ok: true, playbook });
  });

  const changed = (changes: object) => JSON.stringify({ ...JSON.parse(playbookFile(ours)), ...changes });
  it.each([
    ['no JSON', '{"format": ', /^line 1, column 12: value expected/],
    ['nothing', '', /^line 1, column 1/],
    ['another file', '{"format":"second-call-backup"}', /^format: "second-call-playbook" expected/],
    ['a newer version', changed({ version: 2 }), /^version: written by a newer version/],
    ['a field too much', changed({ evil: 1 }), /the file: .*evil/],
    ['a wrong strength', changed({ playbook: { ...ours, minStrength: 5 } }), /^playbook\.minStrength: /],
    [
      'a window that is missing',
      changed({ playbook: { ...ours, windows: {} } }),
      /^playbook\.windows\.after_talk: /,
    ],
  ])('is refused with where and why: %s', (_name, text, message) => {
    const read = readPlaybookFile(text);
    expect(read.ok ? '' : read.message).toMatch(message);
  });
});

describe('changeSettings', () => {
  it('goes by what is stored, and takes back exactly its own change', async () => {
    const { db } = openTestDatabase();
    const add = (holiday: string) =>
      changeSettings(db, ({ self }) => ({
        self: { ...self, holidays: [...(self.holidays ?? []), holiday] },
      }));
    await saveSettings(db, { playbook: 'high-velocity' });
    const [, undo] = await Promise.all([add('2026-12-25'), add('2026-12-26')]);
    expect((await getSettings(db)).self.holidays).toEqual(['2026-12-25', '2026-12-26']);
    await undo();
    expect(await getSettings(db)).toMatchObject({
      playbook: 'high-velocity',
      self: { holidays: ['2026-12-25'] },
    });
  });

  it('leaves alone what was changed since', async () => {
    const { db } = openTestDatabase();
    const undo = await changeSettings(db, () => ({ playbook: 'high-velocity' }));
    await saveSettings(db, { hasLetterKeys: false });
    await undo();
    expect(await getSettings(db)).toMatchObject({ playbook: 'high-velocity', hasLetterKeys: false });
  });
});
