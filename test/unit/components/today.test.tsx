// @vitest-environment jsdom
import {
  expectAccessible,
  region,
  renderPanel,
  sampleDatabase,
  sarahsThread,
  showPage,
  useFreshPanel,
} from './render-panel.tsx';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';

useFreshPanel();

const nobody = { app: 'gmail', page: 'other', people: [], found: {} } as const;

it('shows what waits, what can be said to it, and a form, without a violation', async () => {
  await showPage({ ...nobody, people: [] });
  const { user } = renderPanel(await sampleDatabase());
  const today = await region('Today');
  await user.click(await today.findByRole('button', { name: 'More for Oliver Grant' }));
  expect(today.getByRole('group', { name: 'Put it off' })).toBeDefined();
  expect(today.getByText(/^R23: They cooled/)).toBeDefined();
  await user.click(today.getByRole('button', { name: 'Add a task' }));
  await expectAccessible();
});

it('does nothing with a task that has no words', async () => {
  await showPage({ ...nobody, people: [] });
  const { user } = renderPanel(await sampleDatabase());
  const today = await region('Today');
  await user.click(today.getByRole('button', { name: 'Add a task' }));
  await user.type(today.getByRole('textbox', { name: 'What to do' }), '   {Enter}');
  expect(today.getByRole('button', { name: 'Add' })).toBeDefined();
  await user.type(today.getByRole('textbox', { name: 'What to do' }), 'Order the banner{Enter}');
  expect(await today.findByText('Order the banner')).toBeDefined();
});

it('is left when another page shows somebody else', async () => {
  await showPage(sarahsThread);
  const { user } = renderPanel(await sampleDatabase());
  await user.click(await screen.findByRole('button', { name: /^Today/ }));
  await region('Today');
  await showPage({ ...nobody, people: [] });
  await showPage({ ...sarahsThread, thread: { id: 'another', subject: 'Prices', messages: [] } });
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Today' })).toBeNull());
  await region('Notes');
});
