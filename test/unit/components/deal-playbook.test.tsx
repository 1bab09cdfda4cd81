// @vitest-environment jsdom
import type { UserEvent } from '@testing-library/user-event';
import {
  region,
  renderPanel,
  sampleDatabase,
  sarahsThread,
  showPage,
  useFreshPanel,
} from './render-panel.tsx';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { presets } from '../../../lib/core/playbook/presets.ts';
import type { SecondCallDatabase } from '../../../lib/db/database.ts';
import { searchContacts } from '../../../lib/db/search-contacts.ts';
import { listDealsOfContact } from '../../../lib/db/repos/deals.ts';
import { removePlaybook, savePlaybook } from '../../../lib/db/repos/playbooks.ts';

useFreshPanel();

async function dealsOf(db: SecondCallDatabase) {
  const [sarah] = await searchContacts(db, 'sarah');
  return (await listDealsOfContact(db, sarah!.id)).map(({ name, playbook }) => ({ name, playbook }));
}
const choice = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Playbook of this deal' });
/** The choice unfolds below the deal. */
const openDeal = async (user: UserEvent) =>
  user.click(await screen.findByRole('button', { name: /^Night shift rollout/ }));
const shown = { ...sarahsThread, deal: { name: 'Night shift rollout', stage: 'Proposal' } };

describe('the playbook of a deal', () => {
  it('is chosen where the deal is shown, goes with the deal, and is taken back', async () => {
    const db = await sampleDatabase();
    const before = await dealsOf(db);
    const own = await savePlaybook(db, { playbook: { ...presets.consultative, name: 'Ours' } });
    await showPage(shown);
    const { user } = renderPanel(db);
    await openDeal(user);
    await user.selectOptions(await choice(), 'Ours');
    const named = { name: 'Night shift rollout', playbook: own.id };
    await waitFor(async () => expect(await dealsOf(db)).toContainEqual(named));
    await waitFor(async () => expect((await choice()).value).toBe(own.id));
    await user.selectOptions(await choice(), 'High velocity');
    await waitFor(async () =>
      expect(await dealsOf(db)).toContainEqual({ ...named, playbook: 'high-velocity' }),
    );
    expect(await dealsOf(db)).toHaveLength(before.length + 1);
    await user.click((await screen.findAllByRole('button', { name: 'Undo' })).at(0)!);
    await waitFor(async () => expect(await dealsOf(db)).toContainEqual(named));
  });

  it('says that it was deleted, and what is used', async () => {
    const db = await sampleDatabase();
    const own = await savePlaybook(db, { playbook: { ...presets.consultative, name: 'Ours' } });
    await showPage(shown);
    const { user } = renderPanel(db);
    await openDeal(user);
    await user.selectOptions(await choice(), 'Ours');
    await waitFor(async () => expect((await choice()).value).toBe(own.id));
    await removePlaybook(db, own.id);
    const who = await region('Who');
    expect(await who.findByText('Its playbook was deleted; Consultative is used.')).toBeDefined();
    await user.selectOptions(await choice(), 'Playbook: Consultative');
    await waitFor(() => expect(who.queryByText(/was deleted/)).toBeNull());
  });
});
