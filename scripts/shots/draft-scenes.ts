import type { Page } from 'playwright-core';
import { LivingGmail, livingUrls } from '../../test/support/living-gmail/living-gmail.ts';
import type { Scene } from './scenes.ts';

/** A reply to Sarah with these words typed into it, and then something done in the panel beside it. */
function inReply(text: string, act: (panel: Page) => Promise<unknown> = () => Promise.resolve()) {
  return async (extension: Parameters<Scene['open']>[0]): Promise<Page> => {
    const gmail = await LivingGmail.open(extension, livingUrls.thread('sarah'));
    const draft = await gmail.press('reply');
    await draft.body.focus();
    await gmail.page.keyboard.press('Control+Home');
    if (text !== '') await gmail.page.keyboard.insertText(text);
    const panel = await extension.openPanel(gmail.tabId);
    const check = panel.getByRole('region', { name: 'Draft check' });
    await check.getByRole('group', { name: 'Mail' }).waitFor();
    if (text !== '') await check.locator('[data-current=true]').waitFor();
    await act(panel);
    await check.evaluate((region) => region.scrollIntoView({ block: 'start' }));
    return panel;
  };
}

const press = (name: string) => (panel: Page) =>
  panel.getByRole('region', { name: 'Draft check' }).getByRole('button', { name, exact: true }).click();

const weak = 'Hi Sarah, just checking in. You save 40% with us, and Jonas Becker will join. Any thoughts?';

const looks = { widths: [320, 360, 600], height: 800 };

/** Beside a draft in the living mail page; it answers for the sample's mail from then on, so these come last. */
export const draftScenes: Scene[] = [
  { name: '90-draft-empty', open: inReply(''), ...looks },
  { name: '91-draft-remarks', open: inReply(weak), ...looks },
  { name: '92-draft-mail', open: inReply('', press('Open')), ...looks },
  { name: '93-draft-put-in', open: inReply('', press('Insert')), ...looks },
];
