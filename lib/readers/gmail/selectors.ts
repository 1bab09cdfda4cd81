import type { Rules } from '../dom/rule.ts';

const inboxSdk = 'InboxSDK 2026-07';
const recorded = 'recorded page 2026-05';

/**
 * Gmail's hooks, in order of trust. `.gD[email]`, `.g3[title]`, `.a3s`, `h2.hP`, `subjectbox` and `g_editable` came
 * unbroken through every rebuild from 2021 to 2026; ids like `:6w` are issued anew at each render and are not used.
 */
export const gmailRules = {
  account: [
    { name: 'gmail/account-mark', selector: 'head[data-inboxsdk-user-email-address]', source: inboxSdk },
  ],
  subject: [
    { name: 'gmail/subject-hP', selector: 'h2.hP', source: `defuddle 2026-07, ${recorded}` },
    { name: 'gmail/subject-ha', selector: '.ha h2', source: 'toggl, clockify, TMetric; unbroken since 2015' },
    {
      name: 'gmail/subject-thread-id',
      selector: 'h2[data-legacy-thread-id], h2[data-thread-perm-id]',
      source: inboxSdk,
    },
  ],
  message: [
    {
      name: 'gmail/message-adn',
      selector: '.adn.ads[data-message-id]',
      source: `InboxSDK, mailvelope 2026-01, ${recorded}`,
    },
    {
      name: 'gmail/message-id',
      selector: '[data-message-id][data-legacy-message-id]',
      source: 'flowcrypt 2026-02',
    },
  ],
  sender: [
    { name: 'gmail/sender-gD', selector: '.gD[email]', source: `defuddle 2026-07, ${recorded}` },
    { name: 'gmail/sender-gF', selector: 'td.gF span[email], h3.iw span[email]', source: inboxSdk },
  ],
  recipient: [
    { name: 'gmail/recipient-g2', selector: '.hb .g2[email]', source: inboxSdk },
    { name: 'gmail/recipient-hb', selector: '.hb span[email]', source: inboxSdk },
  ],
  sentAt: [{ name: 'gmail/date-g3', selector: '.g3[title]', source: `defuddle 2026-07, ${recorded}` }],
  body: [
    { name: 'gmail/body-a3s', selector: '.ii.gt .a3s', source: `defuddle 2026-07, ${recorded}` },
    { name: 'gmail/body-ii', selector: '.ii.gt', source: 'mailvelope 2026-01' },
  ],
  row: [
    { name: 'gmail/row-zA', selector: 'tr.zA', source: 'InboxSDK thread-row-parser, recorded 2014 and 2019' },
  ],
  rowPerson: [
    {
      name: 'gmail/row-person',
      selector: 'tr.zA .yP[email], tr.zA .zF[email]',
      source: 'InboxSDK thread-row-parser, recorded 2014 and 2019',
    },
  ],
} as const satisfies Rules;

/** Parts of a body that were not written for this message (defuddle's list of 2026-07, and what other mailers leave). */
export const quotedParts = [
  '.gmail_attr',
  '.gmail_extra',
  '.gmail_signature',
  '[data-smartmail="gmail_signature"]',
  '.gmail_signature_prefix',
  '.adL',
  '.h5',
  '.adm',
  '.ajR',
  '.yj6qo',
  '.a6S',
  '.moz-cite-prefix',
  '.moz-signature',
  '.yahoo_quoted',
  '.protonmail_quote',
  'blockquote:not([style*="border:none" i]):not([style*="border: none" i])',
].join(', ');

/** From here on everything is the mail that was answered (Outlook sets no element around it). Gmail prefixes foreign ids. */
export const quoteStarts = '[id$="divRplyFwdMsg"], [id$="appendonsend"], .OutlookMessageHeader';
