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
      selector: '.adn.ads',
      source: `InboxSDK, mailvelope 2026-01, ${recorded}`,
    },
    {
      name: 'gmail/message-id',
      selector: '[data-message-id]',
      source: 'flowcrypt 2026-02',
    },
    { name: 'gmail/message-legacy-id', selector: '[data-legacy-message-id]', source: inboxSdk },
    { name: 'gmail/message-adf', selector: '.adf.ads', source: 'folded messages, recorded 2019 and 2026-07' },
  ],
  /** A message of which only the head is shown. */
  folded: [
    { name: 'gmail/folded-adf', selector: '.adf', source: 'recorded 2019 and 2026-07' },
    { name: 'gmail/folded-kv', selector: '.kv *, .kQ *, .kx *', source: 'InboxSDK gmail-message-view.ts' },
  ],
  sender: [
    { name: 'gmail/sender-gD', selector: '.gD', source: `defuddle 2026-07, ${recorded}` },
    { name: 'gmail/sender-gF', selector: 'td.gF span[email], h3.iw span[email]', source: inboxSdk },
    {
      name: 'gmail/sender-hovercard',
      selector: 'td.gF [data-hovercard-id], h3.iw [data-hovercard-id]',
      source: inboxSdk,
    },
  ],
  recipient: [
    { name: 'gmail/recipient-g2', selector: '.g2[email]', source: inboxSdk },
    { name: 'gmail/recipient-hb', selector: '.hb span[email]', source: inboxSdk },
    { name: 'gmail/recipient-hovercard', selector: '.hb [data-hovercard-id]', source: inboxSdk },
  ],
  sentAt: [
    { name: 'gmail/date-g3', selector: '.g3', source: `defuddle 2026-07, ${recorded}` },
    { name: 'gmail/date-gH', selector: '.gH span[alt]', source: recorded },
  ],
  body: [
    { name: 'gmail/body-a3s', selector: '.a3s', source: `defuddle 2026-07, ${recorded}` },
    { name: 'gmail/body-ii', selector: '.ii.gt', source: 'mailvelope 2026-01' },
  ],
  /** The screen before anything is there. */
  loading: [{ name: 'gmail/loading', selector: '#loading', source: 'Gmail, since 2010' }],
  /** The link of the bar that says "Message sent". That a new message stands in the thread is the second way. */
  sent: [{ name: 'gmail/sent-link', selector: '#link_vsm', source: 'page tests of 2015 to 2026; meru 2026' }],
  row: [
    { name: 'gmail/row-zA', selector: 'tr.zA', source: 'InboxSDK thread-row-parser, recorded 2014 and 2019' },
    {
      name: 'gmail/row-thread-id',
      selector: 'tr [data-legacy-thread-id]',
      source: 'InboxSDK thread-row-view 2025-11',
    },
  ],
  rowPerson: [
    {
      name: 'gmail/row-person',
      selector: '.yP[email], .zF[email]',
      source: 'InboxSDK thread-row-parser, recorded 2014 and 2019',
    },
    { name: 'gmail/row-zA-person', selector: 'tr.zA span[email]', source: 'InboxSDK thread-row-parser' },
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
