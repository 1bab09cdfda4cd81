import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension } from '../support/extension.ts';
import { sampleUrls } from '../support/sample-sites.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await Extension.launch();
});
afterAll(() => extension.close());

const contextOf = (tabId: number) => extension.contextOf(tabId);

describe('an update of the extension', () => {
  it('leaves open pages readable: the calendar at once, mail after a click on the toolbar icon', async () => {
    const errors: string[] = [];
    extension.context.on('weberror', (error) => errors.push(error.error().message));
    const calendar = await extension.openTab(sampleUrls.calendar);
    const mail = await extension.openTab(sampleUrls.thread('sarah'));
    await expect.poll(async () => (await contextOf(mail.tabId))?.state).toBe('read');

    await extension.reload();
    expect(await contextOf(mail.tabId)).toBeUndefined();
    await expect.poll(async () => (await contextOf(calendar.tabId))?.snapshot?.page).toBe('grid');
    await mail.page.evaluate(() => (location.hash = '#inbox/jun'));
    await extension.clickToolbarIcon(mail.page);
    await expect
      .poll(async () => (await contextOf(mail.tabId))?.snapshot?.contact?.email)
      .toBe('jun.takeda@pelhamsystems.example');
    await mail.page.evaluate(() => (location.hash = '#inbox/tom'));
    await expect
      .poll(async () => (await contextOf(mail.tabId))?.snapshot?.contact?.email)
      .toBe('tom.brandt@harrowfinch.example');
    expect(errors).toEqual([]);
  });
});
