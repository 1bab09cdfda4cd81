// @vitest-environment jsdom
import { expectAccessible, freshDatabase, region, useFreshPanel } from '../render-panel.tsx';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PlaybookSection } from '../../../../components/options/playbook/playbook-section.tsx';
import { ToastHost } from '../../../../components/ui/toast-host.tsx';
import { presets } from '../../../../lib/core/playbook/presets.ts';
import type { SecondCallDatabase } from '../../../../lib/db/database.ts';
import { playbookFile } from '../../../../lib/db/playbook-file.ts';
import { saveDeal } from '../../../../lib/db/repos/deals.ts';
import { listPlaybooks, savePlaybook } from '../../../../lib/db/repos/playbooks.ts';
import { getSettings, saveSettings } from '../../../../lib/db/repos/settings.ts';
import { DatabaseContext } from '../../../../lib/hooks/database-context.ts';

useFreshPanel();

const ours = { ...presets.consultative, name: 'Ours', title: 'How we do it' };

function renderSection(db: SecondCallDatabase) {
  render(
    <DatabaseContext value={db}>
      <PlaybookSection />
      <ToastHost />
    </DatabaseContext>,
  );
  return userEvent.setup();
}
const radio = (name: RegExp) => screen.findByRole<HTMLInputElement>('radio', { name });
const nameOf = async (db: SecondCallDatabase) =>
  (await listPlaybooks(db)).map(({ playbook }) => playbook.name);
const fileOf = (text: string) => new File([text], 'playbook.json', { type: 'application/json' });
const chooser = () => screen.getByLabelText<HTMLInputElement>('Choose a playbook file');

describe('the playbook section', () => {
  it('shows the presets, what each says with its sources, and where they disagree', async () => {
    const user = renderSection(freshDatabase());
    const section = await region('Playbook');
    expect((await radio(/^Consultative/)).checked).toBe(true);
    await user.click(section.getAllByText('What it says')[1]!);
    const text = section.element.textContent;
    for (const words of [
      'After a call with nothing booked: business days 1 to 3, day 2 first. By ClosersForge.',
      'Gone dark after 3 tries without an answer, monthly after 8.',
      '“touching base”',
      'high-velocity (S4) says business days 1 to 3',
      'Booked: you use consultative, from strength 3 on; strict-second-meeting from 4.',
    ])
      expect(text).toContain(words);
    await expectAccessible();
  });

  it('copies a preset, takes what was changed, and uses it on one more click', async () => {
    const db = freshDatabase();
    const user = renderSection(db);
    await user.click(await screen.findByRole('button', { name: 'Copy and edit: High velocity' }));
    const form = within(await screen.findByRole('form'));
    const name = form.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
    expect(document.activeElement).toBe(name);
    expect(name.value).toBe('High velocity, my copy');
    await expectAccessible();
    await user.clear(name);
    await user.type(name, 'Ours');
    const talk = within(form.getByRole('group', { name: 'after a call with nothing booked' }));
    await user.clear(talk.getByRole('textbox', { name: 'To business day' }));
    await user.type(talk.getByRole('textbox', { name: 'To business day' }), '4');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await nameOf(db)).toEqual(['Ours']));
    expect((await listPlaybooks(db))[0]?.playbook.windows.after_talk).toEqual({
      from: 1,
      to: 4,
      target: 2,
      source: 'own',
    });
    await user.click(await screen.findByRole('button', { name: 'Use it' }));
    await waitFor(async () => expect((await radio(/^Ours/)).checked).toBe(true));
    expect((await getSettings(db)).playbook).toBe((await listPlaybooks(db))[0]?.id);
  });

  it('says what is wrong beside its field, stores nothing, and keeps what was typed', async () => {
    const db = freshDatabase();
    const user = renderSection(db);
    await user.click(await screen.findByRole('button', { name: 'Copy and edit: Consultative' }));
    const form = within(await screen.findByRole('form'));
    const [minutes] = form.getAllByRole<HTMLInputElement>('textbox', {
      name: 'Remind, minutes before',
      hidden: true,
    });
    await user.clear(minutes!);
    await user.type(minutes!, 'soon');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect((await form.findByRole('alert')).textContent).toBe('Not saved yet: one field to mend.');
    expect(minutes!.getAttribute('aria-invalid')).toBe('true');
    expect(minutes!.value).toBe('soon');
    expect(document.getElementById(minutes!.getAttribute('aria-describedby')!)?.textContent).toBe(
      'A whole number, please.',
    );
    expect(minutes!.closest('details')?.open).toBe(true);
    expect(await listPlaybooks(db)).toEqual([]);
    await expectAccessible();
    await user.clear(minutes!);
    await user.type(minutes!, '9');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await nameOf(db)).toEqual(['Consultative, my copy']));
  });

  it('deletes one with undo, says what its deals go by, and which is used instead', async () => {
    const db = freshDatabase();
    const { id } = await savePlaybook(db, { playbook: ours });
    await saveSettings(db, { playbook: id });
    await saveDeal(db, { name: 'A', playbook: id });
    const user = renderSection(db);
    await waitFor(async () => expect((await radio(/^Ours/)).checked).toBe(true));
    await user.click(screen.getByRole('button', { name: 'Delete: Ours' }));
    expect(
      await screen.findByText('“Ours” deleted. One deal goes by your chosen playbook again'),
    ).toBeDefined();
    expect(await screen.findByText(/you used is gone. Consultative is used now/)).toBeDefined();
    expect((await radio(/^Consultative/)).checked).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await radio(/^Ours/)).checked).toBe(true));
    expect(screen.queryByText(/is gone/)).toBeNull();
  });

  it('imports a file under a name of its own, and refuses a broken one with where and why', async () => {
    const db = freshDatabase();
    await savePlaybook(db, { playbook: ours });
    const user = renderSection(db);
    await radio(/^Ours/);
    await user.upload(chooser(), fileOf(playbookFile(ours)));
    await waitFor(async () => expect((await nameOf(db)).toSorted()).toEqual(['Ours', 'Ours 2']));
    await user.upload(chooser(), fileOf(playbookFile({ ...ours, minStrength: 7 })));
    expect((await screen.findByRole('alert')).textContent).toContain('playbook.minStrength: ');
    expect(await nameOf(db)).toHaveLength(2);
    await user.upload(chooser(), fileOf(playbookFile(presets.consultative)));
    await waitFor(async () => expect(await nameOf(db)).toContain('consultative 2'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
