import type { Rules } from '../dom/rule.ts';

const source = 'recorded pages of the demo, 2026-11, and the public source up to then';

/** Atomic CRM has few hooks of its own: its routes, its landmarks, and the ids of the cards on its board. */
export const atomicCrmRules = {
  area: [{ name: 'atomic-crm/main', selector: 'main#main-content', source }],
  dialog: [{ name: 'atomic-crm/dialog', selector: '[role="dialog"]', source }],
  name: [{ name: 'atomic-crm/heading', selector: '[data-slot="card-content"] h5', source }],
  dealName: [{ name: 'atomic-crm/dialog-heading', selector: 'h2.text-2xl', source }],
  company: [{ name: 'atomic-crm/company-link', selector: 'h5 + div a[href*="/companies/"]', source }],
  position: [{ name: 'atomic-crm/position', selector: 'h5 + div', source }],
  mail: [{ name: 'atomic-crm/mail-link', selector: 'a[href^="mailto:"]', source }],
  phone: [{ name: 'atomic-crm/phone-beside-mail', selector: '.mb-6:has(a[href^="mailto:"]) span', source }],
  website: [
    { name: 'atomic-crm/website', selector: 'a[href^="http"][target="_blank"][rel="noopener"]', source },
  ],
  fact: [{ name: 'atomic-crm/dialog-fact', selector: '.gap-8.m-4 > div > span:last-child', source }],
  card: [{ name: 'atomic-crm/board-card', selector: '[data-rfd-draggable-id]', source }],
  column: [{ name: 'atomic-crm/board-column', selector: '[data-rfd-droppable-id]', source }],
  person: [{ name: 'atomic-crm/contact-link', selector: 'a[href*="/contacts/"][href$="/show"]', source }],
  note: [{ name: 'atomic-crm/note', selector: '.space-x-4.w-full + .pt-2', source }],
} as const satisfies Rules;

/** Where other people's words stand. */
export const foreignAreas = '.space-x-4.w-full + .pt-2';

/** The frame and the menu, which every page has, in whatever language. */
export const atomicCrmMarks = [
  'html.notranslate',
  '#root main#main-content',
  'header nav a[href$="/contacts"]',
  'header nav a[href$="/companies"]',
  'header nav a[href$="/deals"]',
  '[data-slot]',
] as const;
