import type { Rules } from '../dom/rule.ts';

const standard = 'HTML, RFC 6068';

/** What any page may carry, without knowing the app. */
export const genericRules = {
  jsonLd: [
    { name: 'generic/json-ld', selector: 'script[type="application/ld+json" i]', source: 'schema.org' },
  ],
  person: [
    {
      name: 'generic/microdata',
      selector: '[itemscope][itemtype$="schema.org/Person" i]',
      source: 'schema.org, WHATWG microdata',
    },
  ],
  address: [
    { name: 'generic/mailto', selector: 'a[href^="mailto:" i]', source: standard },
    {
      name: 'generic/data-email',
      selector: '[data-email]',
      source: 'Google Calendar, Salesforce add-ons 2026',
    },
    {
      name: 'generic/data-email-address',
      selector: '[data-email-address]',
      source: 'EspoCRM templates 2026',
    },
    { name: 'generic/email-attribute', selector: 'span[email]', source: 'Gmail 2026' },
  ],
  heading: [
    { name: 'generic/h1', selector: 'h1', source: standard },
    { name: 'generic/heading-role', selector: '[role="heading"][aria-level="1"]', source: 'ARIA 1.2' },
    { name: 'generic/main-heading', selector: 'main h2, main h3, main h4, main h5', source: standard },
  ],
} as const satisfies Rules;
