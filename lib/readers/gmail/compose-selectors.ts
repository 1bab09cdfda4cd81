import type { Rules } from '../dom/rule.ts';

const pageParser = 'InboxSDK page-parser.ts 2024-05';
const composeView = 'InboxSDK gmail-compose-view.ts 2026-07';

/** The compose form's hooks. `name` attributes belong to the form that is posted, and are never translated. */
export const composeRules = {
  /** What stands in every compose, wherever it is: new, inline, pop-out or full screen. */
  anchor: [
    {
      name: 'gmail/compose-editable',
      selector: '[g_editable="true"][role="textbox"]',
      source: 'calcom content.ts 2026-04',
    },
    { name: 'gmail/compose-Ap', selector: '.Ap [g_editable="true"]', source: composeView },
    { name: 'gmail/compose-subjectbox', selector: 'input[name="subjectbox"]', source: 'InboxSDK, calcom' },
  ],
  root: [
    { name: 'gmail/compose-id', selector: '[data-compose-id]', source: 'recorded snippet 2026' },
    { name: 'gmail/compose-region', selector: '.ip [role="region"]', source: pageParser },
    { name: 'gmail/compose-dialog', selector: '[role="dialog"]', source: pageParser },
    {
      name: 'gmail/compose-standalone',
      selector: 'body.xE.xp',
      source: 'InboxSDK gmail-element-getter.ts 2026-07',
    },
  ],
  chip: [
    {
      name: 'gmail/chip-option',
      selector: '[role="listbox"] [role="option"][data-name]',
      source: pageParser,
    },
    { name: 'gmail/chip-hovercard', selector: '[role="option"][data-hovercard-id]', source: pageParser },
  ],
  /** Before October 2021, still served to some accounts. */
  oldChip: [{ name: 'gmail/chip-vR', selector: '.vR > input[type="hidden"]', source: pageParser }],
  collapsed: [{ name: 'gmail/chip-az9', selector: '.az9 span[email]', source: 'flowcrypt 2026-02' }],
  subject: [
    { name: 'gmail/compose-subjectbox', selector: 'input[name="subjectbox"]', source: 'InboxSDK, calcom' },
    { name: 'gmail/compose-subject-twin', selector: 'input[name="subject"]', source: composeView },
  ],
  forward: [{ name: 'gmail/compose-forward', selector: '.Un.J-JN-M-I .mI', source: composeView }],
  reply: [
    { name: 'gmail/compose-HQ', selector: '.HQ', source: composeView },
    { name: 'gmail/compose-rm', selector: 'input[name="rm"][value]:not([value=""])', source: composeView },
    {
      name: 'gmail/compose-rt',
      selector: 'input[name="rt"][value]:not([value=""])',
      source: 'recorded 2025',
    },
  ],
} as const satisfies Rules;
