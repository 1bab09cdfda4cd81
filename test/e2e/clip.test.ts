import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension } from '../support/extension.ts';
import { finishFirstRun, press, readCards, region, showsPerson } from '../support/panel.ts';
import { sampleUrls } from '../support/sample-sites.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await Extension.launch();
});
afterAll(() => extension.close());

/** A choice in the context menu, as the browser tells the worker of it: a native menu takes no click from a test. */
async function chooseSavePage(tabId: number): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(async (id) => {
    const tab = await chrome.tabs.get(id);
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch: (info: object, tab: chrome.tabs.Tab) => void };
    };
    onClicked.dispatch({ menuItemId: 'save-page' }, tab);
  }, tabId);
}

describe('save this page', () => {
  it('clips the article into the library, and the next line brings it', async () => {
    const mail = await extension.openTab(sampleUrls.thread('stranger'));
    const panel = await extension.openPanel(mail.tabId);
    await finishFirstRun(panel, 'Start empty');
    await press(panel, 'Add Noor Bakker');
    await showsPerson(panel, 'Noor Bakker');
    await panel
      .getByRole('textbox', { name: 'Notes', exact: true })
      .fill(
        'They type every order twice, that takes them about 9 hours a week. Wants a solution by end of March.',
      );
    await press(region(panel, 'Notes'), 'File note');
    await region(panel, 'Open with').getByRole('button', { name: 'Why' }).waitFor();
    expect(await region(panel, 'Bring').getByRole('button', { name: 'Why' }).count()).toBe(0);

    const article = await extension.openTab(sampleUrls.article);
    await extension.clickToolbarIcon(article.page);
    await chooseSavePage(article.tabId);
    const form = region(panel, 'Save to library');
    await panel.bringToFront();
    await form.waitFor();
    expect(await form.getByLabel('Title').inputValue()).toBe('What typing an order twice really costs');
    expect(await form.getByLabel('Address').inputValue()).toBe(sampleUrls.article);
    expect(await form.getByLabel('What it says').inputValue()).toContain('Every order that comes in by mail');
    expect(await form.innerText()).toMatch(/Harbour Street Journal.*Lene Odegaard.*2026-10-08/);
    await form.getByLabel(/^Pains it answers/).fill('we type every order twice');
    await press(form, 'Save');
    await form.waitFor({ state: 'detached' });

    await region(panel, 'Bring').getByRole('button', { name: 'Why' }).waitFor();
    const value = (await readCards(panel)).find(({ name }) => name === 'Bring');
    expect(value?.line).toContain('What typing an order twice really costs');
    expect(value?.evidence.join(' ')).toContain('type every order twice');
  });

  it('takes nothing from a page that was not granted', async () => {
    const { page, tabId } = await extension.openTab(sampleUrls.meet);
    await chooseSavePage(tabId);
    expect(Object.keys(await extension.sessionStore()).filter((key) => key.startsWith('clip:'))).toEqual([]);
    await page.close();
  });
});
