import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Extension } from '../support/extension.ts';
import { sampleUrls } from '../support/sample-sites.ts';

let extension: Extension;
beforeAll(async () => {
  extension = await Extension.launch();
});
afterAll(() => extension.close());

const contextOf = (tabId: number) => extension.contextOf(tabId);
const personOf = async (tabId: number) => (await contextOf(tabId))?.snapshot?.contact?.email;

describe('what a tab shows', () => {
  it('is known for a mail thread, and follows the hash to another one and back to the list', async () => {
    const { page, tabId } = await extension.openTab(sampleUrls.thread('sarah'));
    await expect.poll(() => personOf(tabId)).toBe('sarah.okafor@harrowfinch.example');
    await page.evaluate(() => (location.hash = '#inbox/jun'));
    await expect.poll(() => personOf(tabId)).toBe('jun.takeda@pelhamsystems.example');
    await page.evaluate(() => (location.hash = '#inbox'));
    await expect.poll(async () => (await contextOf(tabId))?.snapshot?.page).toBe('inbox');
    expect(await personOf(tabId)).toBeUndefined();
  });

  it('is known for a calendar event once its bubble is open, and gone when it is closed', async () => {
    const { page, tabId } = await extension.openTab(sampleUrls.calendar);
    await page.getByText('Second call: pilot costs').last().click();
    await expect
      .poll(async () => (await contextOf(tabId))?.snapshot?.event?.title)
      .toBe('Second call: pilot costs');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(async () => (await contextOf(tabId))?.snapshot?.page).toBe('grid');
  });

  it('survives the death of the worker, and is reported to the next one', async () => {
    const { page, tabId } = await extension.openTab(sampleUrls.thread('amira'));
    await expect.poll(() => personOf(tabId)).toBe('amira.haddad@pelhamsystems.example');
    await extension.killWorker();
    await page.evaluate(() => (location.hash = '#inbox/oliver'));
    await expect.poll(() => personOf(tabId)).toBe('oliver.grant@castelltools.example');
  });

  it('is forgotten when the tab goes elsewhere or is closed', async () => {
    const { page, tabId } = await extension.openTab(sampleUrls.thread('sarah'));
    await expect.poll(() => personOf(tabId)).toBe('sarah.okafor@harrowfinch.example');
    await page.goto(sampleUrls.article);
    await expect.poll(() => contextOf(tabId)).toBeUndefined();
    await page.goto(sampleUrls.thread('jun'));
    await expect.poll(() => personOf(tabId)).toBe('jun.takeda@pelhamsystems.example');
    await page.close();
    await expect.poll(() => contextOf(tabId)).toBeUndefined();
  });

  it('is read once, by the generic reader, where a click on the toolbar icon granted the page', async () => {
    const { page, tabId } = await extension.openTab(sampleUrls.article);
    expect(await contextOf(tabId)).toBeUndefined();
    await extension.clickToolbarIcon(page);
    await expect.poll(async () => (await contextOf(tabId))?.origin).toBe('https://journal.example');
    expect(await contextOf(tabId)).toMatchObject({
      state: 'read',
      via: 'click',
      snapshot: { page: 'other' },
    });
  });

  it('is known while the page never finishes loading', async () => {
    const { page, tabId } = await extension.openTab(`${sampleUrls.gmail}?never#inbox/sarah`);
    await expect.poll(() => personOf(tabId)).toBe('sarah.okafor@harrowfinch.example');
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
  });
});

const report = (report: string) => `chrome.runtime.sendMessage({ name: 'context:report', data: ${report} })`;
const forged = `{ state: 'read', snapshot: { app: 'gmail', page: 'thread', people: [], found: {}, contact: { email: 'x@evil.example' } } }`;

describe('a message to the worker', () => {
  it('is dropped from a page of the extension, whatever it claims', async () => {
    const { page, tabId } = await extension.openTab(extension.url('manifest.json'));
    await page.goto(extension.url('options.html'));
    const answer = await page.evaluate(
      (snapshot) => chrome.runtime.sendMessage({ name: 'context:report', data: snapshot }),
      { state: 'read' },
    );
    expect(answer).toMatchObject({ ok: false, code: 'unknown_sender' });
    expect(await contextOf(tabId)).toBeUndefined();
  });

  it('makes the context refused when it claims to be another site', async () => {
    const { page, tabId } = await extension.openTab(sampleUrls.calendar);
    await expect.poll(async () => (await contextOf(tabId))?.state).toBe('read');
    const answer = await extension.evaluateInContentScript(page, report(forged));
    expect(answer).toMatchObject({ ok: false, code: 'refused' });
    expect(await contextOf(tabId)).toMatchObject({ state: 'refused', origin: 'https://calendar.google.com' });
    expect((await contextOf(tabId))?.snapshot).toBeUndefined();
  });

  it.each([
    ['a text', `'hello'`],
    ['nothing', 'null'],
    ['an unknown state', `{ state: 'owned' }`],
  ])('is dropped when it is %s', async (_name, value) => {
    const { page, tabId } = await extension.openTab(sampleUrls.thread('sarah'));
    await expect.poll(() => personOf(tabId)).toBe('sarah.okafor@harrowfinch.example');
    const answer = await extension.evaluateInContentScript(page, report(value));
    expect(answer).toMatchObject({ ok: false, code: 'malformed' });
    expect(await personOf(tabId)).toBe('sarah.okafor@harrowfinch.example');
  });

  it('is refused at 10 MB, and the next honest one is taken', async () => {
    const { page, tabId } = await extension.openTab(sampleUrls.thread('sarah'));
    await expect.poll(() => personOf(tabId)).toBe('sarah.okafor@harrowfinch.example');
    const hostile = `{ state: 'read', snapshot: { app: 'gmail', page: 'thread', people: [], found: { x: 'y'.repeat(1e7) } } }`;
    const answer = await extension.evaluateInContentScript(page, report(hostile));
    expect(answer).toMatchObject({ ok: false, code: 'refused' });
    expect((await contextOf(tabId))?.state).toBe('refused');
    await page.evaluate(() => (location.hash = '#inbox/jun'));
    await expect.poll(() => personOf(tabId)).toBe('jun.takeda@pelhamsystems.example');
  });
});
