import type { Rules } from '../dom/rule.ts';

const pageParser = 'InboxSDK page-parser.ts 2024-05';
const composeView = 'InboxSDK gmail-compose-view.ts 2026-07';

/** The compose form's hooks. `name` attributes belong to the form that is posted, and are never translated. */
export const composeRules = {
  /** What stands in every compose, wherever it is: new, inline, pop-out or full screen. */
  anchor: [
    { name: 'gmail/compose-editable', selector: '[g_editable="true"]', source: 'calcom content.ts 2026-04' },
    {
      name: 'gmail/compose-textbox',
      selector: '.Ap [role="textbox"][contenteditable="true"], form textarea[name="body"]',
      source: composeView,
    },
    { name: 'gmail/compose-subjectbox', selector: 'input[name="subjectbox"]', source: 'InboxSDK, calcom' },
  ],
  root: [
    { name: 'gmail/compose-id', selector: '[data-compose-id]', source: 'recorded snippet 2026' },
    { name: 'gmail/compose-aoI', selector: '.aoI', source: pageParser },
    { name: 'gmail/compose-region', selector: '.ip [role="region"]', source: pageParser },
    { name: 'gmail/compose-dialog', selector: '[role="dialog"]', source: pageParser },
    {
      name: 'gmail/compose-standalone',
      selector: 'body.xE.xp',
      source: 'InboxSDK gmail-element-getter.ts 2026-07',
    },
  ],
  body: [
    { name: 'gmail/compose-editable', selector: '[g_editable="true"]', source: 'calcom content.ts 2026-04' },
    {
      name: 'gmail/compose-textbox',
      selector: '.Ap [role="textbox"][contenteditable="true"], form textarea[name="body"]',
      source: composeView,
    },
  ],
  /** One recipient in the field's row; in old rows (before October 2021, still served to some) with the form's value. */
  chip: [
    { name: 'gmail/chip-option', selector: '[role="option"][data-name]', source: pageParser },
    { name: 'gmail/chip-hovercard', selector: '[data-hovercard-id]', source: 'flowcrypt 2026-02' },
    { name: 'gmail/chip-vR', selector: '.vR', source: pageParser },
  ],
  /** The line that stands for folded-up fields. */
  collapsed: [
    { name: 'gmail/chip-az9', selector: '.az9 span[email]', source: 'flowcrypt 2026-02' },
    {
      name: 'gmail/chip-summary',
      selector: 'form [tabindex]:not([role]) :is(span[email], span[data-hovercard-id])',
      source: 'live page, 2026-09',
    },
  ],
  typing: [
    { name: 'gmail/chip-typed', selector: 'input[peoplekit-id]', source: pageParser },
    { name: 'gmail/chip-typed-agP', selector: 'input.agP', source: pageParser },
    { name: 'gmail/chip-typed-combobox', selector: 'input[role="combobox"]', source: 'live page, 2026-09' },
  ],
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
  from: [
    {
      name: 'gmail/compose-from',
      selector: 'input[name="from"]',
      source: 'InboxSDK from-manager.ts 2026-07',
    },
  ],
  key: [
    { name: 'gmail/draft-composeid', selector: 'input[name="composeid"]', source: composeView },
    { name: 'gmail/draft-id', selector: 'input[name="draft"]', source: composeView },
  ],
  /** Plain-text mode, where the text is still an editable element. */
  plain: [{ name: 'gmail/plain-text', selector: 'input[name="ishtml"][value="0"]', source: composeView }],
} as const satisfies Rules;
