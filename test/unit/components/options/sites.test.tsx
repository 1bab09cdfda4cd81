// @vitest-environment jsdom
import { expectAccessible, freshDatabase, useFreshPanel } from '../render-panel.tsx';
import { chromeProxy } from '../../../support/fake-chrome.ts';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SitesSection } from '../../../../components/options/sites-section.tsx';
import { DatabaseContext } from '../../../../lib/hooks/database-context.ts';
import { saveContext } from '../../../../lib/platform/context-store.ts';
import type { FieldHealth } from '../../../../lib/platform/site-health.ts';

useFreshPanel();

async function show(fields: Record<string, FieldHealth>) {
  const { fake, state } = chromeProxy.current;
  state.granted.add('https://mail.google.com/*');
  await fake.storage.session.set({
    'health:gmail': {
      lastReadAt: 2_000,
      lastPage: 'thread',
      found: { contact: 'a', 'conflict.contact': 'a' },
      fields,
    },
  });
  const user = userEvent.setup();
  render(
    <DatabaseContext value={freshDatabase()}>
      <SitesSection />
    </DatabaseContext>,
  );
  await screen.findByRole('button', { name: 'Copy diagnosis of Gmail' });
  return user;
}

describe('the CRMs that nobody has allowed yet', () => {
  it('are a short list by name, and the one address is asked for that is chosen', async () => {
    const user = userEvent.setup();
    render(
      <DatabaseContext value={freshDatabase()}>
        <SitesSection />
      </DatabaseContext>,
    );
    const list = await screen.findByRole('list', { name: 'Other CRMs' });
    const named = within(list)
      .getAllByRole('listitem')
      .map((item) => item.firstChild?.textContent);
    expect(named).toContain('Pipedrive');
    expect(named).not.toContain('LinkedIn');
    await user.selectOptions(within(list).getByLabelText('Address of Zoho CRM'), 'crm.zoho.eu');
    await user.click(within(list).getByRole('button', { name: 'Allow Zoho CRM' }));
    await screen.findByText(/^Permitted on crm\.zoho\.eu\./);
    expect([...chromeProxy.current.state.granted]).toEqual(['https://crm.zoho.eu/*']);
    await user.click(screen.getByRole('button', { name: 'Withdraw Zoho CRM' }));
    expect(await within(list).findByRole('button', { name: 'Allow Zoho CRM' })).toBeDefined();
    expect(chromeProxy.current.state.granted.size).toBe(0);
    await expectAccessible();
  });

  it("are allowed by an address of one's own, with Enter too", async () => {
    const user = userEvent.setup();
    render(
      <DatabaseContext value={freshDatabase()}>
        <SitesSection />
      </DatabaseContext>,
    );
    const box = await screen.findByRole('textbox', { name: 'Address of your own CRM' });
    for (const wrong of ['http://crm.harrow.example{Enter}', 'www.linkedin.com{Enter}', 'a b{Enter}']) {
      await user.clear(box);
      await user.type(box, wrong);
      expect(screen.getByText('No site that can be allowed has this address.')).toBeDefined();
    }
    expect(chromeProxy.current.state.granted.size).toBe(0);
    await user.clear(box);
    await user.type(box, 'crm.harrow.example:8443/#Contact{Enter}');
    expect(await screen.findByRole('button', { name: 'Withdraw crm.harrow.example' })).toBeDefined();
    await user.type(box, 'http://127.0.0.1:8000');
    await user.click(screen.getByRole('button', { name: 'Allow this address' }));
    expect(await screen.findByRole('button', { name: 'Withdraw 127.0.0.1' })).toBeDefined();
    await expectAccessible();
  });

  it('say of a host of the buyer’s own which app was read there', async () => {
    const { fake, state } = chromeProxy.current;
    state.granted.add('https://crm.harrow.example/*');
    await fake.storage.session.set({
      'health:https://crm.harrow.example/*': {
        app: 'espocrm',
        lastReadAt: 2_000,
        lastPage: 'contact',
        found: { 'contact.email': 'a' },
        fields: { 'contact.name': { missedAt: 2_000 } },
      },
    });
    render(
      <DatabaseContext value={freshDatabase()}>
        <SitesSection />
      </DatabaseContext>,
    );
    expect(await screen.findByText(/^Permitted, read as EspoCRM\. Last read/)).toBeDefined();
    expect(screen.getByText(/^The name of the person: not found where it should stand/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Copy diagnosis of crm.harrow.example' })).toBeDefined();
  });
});

describe('the health of a site', () => {
  it('is said to be fine where everything was found since', async () => {
    await show({ 'message.from': { rule: 'a', seenAt: 2_000, missedAt: 1_000, conflictAt: 1_500 } });
    expect(screen.getByText('✓ Reading works.')).toBeDefined();
    expect(screen.getByText(/thread, found contact\.$/)).toBeDefined();
  });

  it('names what was missed, and what two ways disagree on', async () => {
    await show({
      'message.from': { rule: 'a', seenAt: 2_000, conflictAt: 2_000 },
      'compose.to': { missedAt: 1_000 },
    });
    expect(screen.getByText(/^The sender: two ways of finding it disagree/)).toBeDefined();
    expect(screen.getByText(/^The recipients of a draft: not found where it should stand/)).toBeDefined();
    expect(screen.queryByText(/Reading works/)).toBeNull();
    await expectAccessible();
  });

  it('is copied as a diagnosis out of an open page of the site, or says that none is open', async () => {
    const user = await show({});
    const press = () => user.click(screen.getByRole('button', { name: 'Copy diagnosis of Gmail' }));
    await press();
    expect(await screen.findByText('Open a page of it in a tab first.')).toBeDefined();
    const base = { state: 'read', via: 'script' } as const;
    await saveContext({ ...base, tabId: 4, origin: 'https://calendar.google.com', reportedAt: 9 });
    await saveContext({ ...base, tabId: 5, origin: 'https://mail.google.com', reportedAt: 1 });
    const send = vi.spyOn(chromeProxy.current.fake.tabs, 'sendMessage');
    send.mockResolvedValue({ ok: true, value: 'Second Call 1, gmail, thread' });
    await press();
    expect(await screen.findByText('Copied')).toBeDefined();
    expect(send.mock.calls).toEqual([[5, { name: 'page:diagnose', data: undefined }, { frameId: 0 }]]);
    expect(await navigator.clipboard.readText()).toBe('Second Call 1, gmail, thread');
  });
});
