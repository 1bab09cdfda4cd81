// @vitest-environment jsdom
import { resetFakeChrome } from '../../support/fake-chrome.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftsOnPage } from '../../../lib/page/draft/read-drafts.ts';
import { serveDrafts } from '../../../lib/page/serve-drafts.ts';
import { success } from '../../../lib/platform/result.ts';

const ownPage = { id: 'own-extension', url: 'chrome-extension://own-extension/sidepanel.html' };
const names = ['draft:write', 'draft:fix', 'draft:mark', 'draft:show', 'draft:state'];
const data = {
  key: '41',
  to: [],
  text: 'Hello',
  mode: 'insert',
  start: 0,
  end: 1,
  replacement: '',
  spans: [{}],
};

let { fake } = resetFakeChrome();
let controller = new AbortController();
const tell = vi.fn<() => ReturnType<typeof success<null>>>(() => success(null));
beforeEach(() => {
  ({ fake } = resetFakeChrome());
  controller = new AbortController();
  tell.mockClear();
  document.body.innerHTML = '';
  const { read } = draftsOnPage({ keyOf: () => 'own' });
  serveDrafts(read, { tell, update: () => undefined, setOn: () => undefined }, controller.signal);
});
afterEach(() => controller.abort());

async function ask(name: string, sender: object): Promise<unknown> {
  const answer = vi.fn<(result: unknown) => void>();
  fake.runtime.onMessage.fire({ name, data }, sender, answer);
  await vi.waitFor(() => expect(answer).toHaveBeenCalled());
  return answer.mock.calls[0]?.[0];
}

describe('a message about a draft', () => {
  it.each(names.filter((name) => name !== 'draft:state'))('%s is answered to our own pages', async (name) => {
    expect(await ask(name, ownPage)).toMatchObject({ ok: false, code: 'gone' });
  });

  it('of its state goes to the chip', async () => {
    await ask('draft:state', ownPage);
    expect(tell).toHaveBeenCalledWith(data);
  });

  const strangers = [
    { id: 'own-extension', url: 'https://mail.google.com/mail/u/0/' },
    { id: 'other-extension', url: 'chrome-extension://other-extension/page.html' },
    { id: 'other-extension', url: ownPage.url },
    { id: 'own-extension', url: 'https://chrome-extension.example/own-extension/' },
    {},
  ];
  it.each(names.flatMap((name) => strangers.map((sender) => ({ name, sender }))))(
    '$name is not taken from $sender',
    async ({ name, sender }) => {
      expect(await ask(name, sender)).toMatchObject({ ok: false, code: 'unknown_sender' });
      expect(tell).not.toHaveBeenCalled();
    },
  );
});
