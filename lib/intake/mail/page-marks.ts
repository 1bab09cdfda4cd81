import type { MailLine } from './mail-lines.ts';

type Known = NonNullable<MailLine['known']>;

/** Outlook on the web shows foreign mails with "x_" before their names. */
const named = (attribute: 'class' | 'id', names: string[]): string =>
  names.flatMap((name) => [`[${attribute}~="${name}"]`, `[${attribute}~="x_${name}"]`]).join(',');

/**
 * What mail programs say of their parts by name: Gmail, Apple Mail, Thunderbird, Yahoo, Proton, Zoho, Tutanota and
 * Outlook (seen in mails of 2023 to 2026). Wrappers like `div.gmail_quote` are none: answers stand inside of them.
 */
const byName: { known: Known; selector: string }[] = [
  {
    known: 'quoted',
    selector: [
      'blockquote[type="cite"]',
      named('class', [
        'gmail_attr',
        'moz-cite-prefix',
        'moz-email-headers-table',
        'yahoo_quoted',
        'yahoo-quoted',
        'protonmail_quote',
        'tutanota_quote',
        'zmail_extra',
        'zmail_extra_hr',
        'OutlookMessageHeader',
      ]),
      'blockquote[class~="gmail_quote"], blockquote[class~="x_gmail_quote"]',
    ].join(','),
  },
  {
    known: 'head',
    selector: named('id', [
      'divRplyFwdMsg',
      'mail-editor-reference-message-container',
      'OLK_SRC_BODY_SECTION',
    ]),
  },
  {
    known: 'signature',
    selector: [
      '[data-smartmail="gmail_signature"]',
      named('class', [
        'gmail_signature',
        'gmail_signature_prefix',
        'moz-signature',
        'protonmail_signature_block',
        'yahoo-signature',
      ]),
      named('id', ['Signature', 'signature', 'ms-outlook-mobile-signature', 'AppleMailSignature']),
    ].join(','),
  },
];

const label = /(?:^|\n)\s*[^\n:：]{1,24}\s?[:：]/g;

/** Outlook's block of fields has a grey line above it and a name in bold before each field, in whatever language. */
function isFieldBlock(element: Element): boolean {
  const text = element.textContent;
  if (text.length > 2000 || !/border(?:-top)?:[^;]*solid/i.test(element.getAttribute('style') ?? ''))
    return false;
  const bold = [...element.querySelectorAll('b, strong')].filter((each) =>
    /[:：]\s*$/.test(each.textContent),
  );
  return bold.length >= 3 || (text.match(label) ?? []).length >= 4;
}

const forwarded = /^\s*[-–—]{4,}/;

/** The elements of a mail that its program marked, with what they are. A forward that Gmail marks is left to its words. */
export function pageMarks(root: Element): Map<Element, Known> {
  const marks = new Map<Element, Known>();
  for (const { known, selector } of byName) {
    for (const element of root.querySelectorAll(selector)) marks.set(element, known);
  }
  for (const element of root.querySelectorAll('div[style*="border-top"]')) {
    if (isFieldBlock(element)) marks.set(element, 'head');
  }
  for (const element of marks.keys()) {
    if (/gmail_attr/.test(element.className) && forwarded.test(element.textContent)) marks.delete(element);
  }
  return marks;
}
