import type { Rules } from '../dom/rule.ts';

const source = 'EspoCRM templates 7 to 9';

/** A field in the record's own view, by its name in the entity's definition; labels are translated. */
const field = (scope: string, name: string, inner = '') => ({
  name: `espocrm/${scope}-${name}`,
  selector: `.record > .detail[data-scope="${scope}"] .cell .field[data-name="${name}"]${inner}`,
  source,
});

/** EspoCRM: the scope stands on the view, the name of a field on its cell. */
export const espoCrmRules = {
  record: [{ name: 'espocrm/record', selector: '.record > .detail[data-scope]', source }],
  list: [{ name: 'espocrm/list', selector: '.list-container .list, .list-kanban', source }],
  contactName: [field('Contact', 'name'), field('Lead', 'name')],
  email: [
    field('Contact', 'emailAddress', ' [data-email-address]'),
    field('Lead', 'emailAddress', ' [data-email-address]'),
  ],
  phone: [
    field('Contact', 'phoneNumber', ' [data-phone-number]'),
    field('Lead', 'phoneNumber', ' [data-phone-number]'),
  ],
  position: [field('Contact', 'title'), field('Lead', 'title')],
  accountLink: [
    field('Contact', 'account', ' a[href*="#Account/view/"]'),
    field('Contact', 'accounts', ' a[href*="#Account/view/"]'),
    field('Opportunity', 'account', ' a[href*="#Account/view/"]'),
  ],
  accountText: [field('Lead', 'accountName')],
  accountName: [field('Account', 'name')],
  website: [field('Account', 'website', ' a[href^="http"]')],
  dealName: [field('Opportunity', 'name')],
  stage: [field('Opportunity', 'stage')],
  amount: [field('Opportunity', 'amount')],
  dealContact: [
    field('Opportunity', 'contacts', ' a[href*="#Contact/view/"]'),
    field('Opportunity', 'contact', ' a[href*="#Contact/view/"]'),
  ],
  person: [
    {
      name: 'espocrm/contacts-panel',
      selector: '.panel[data-name="contacts"] tr.list-row .cell[data-name="name"] a[href*="#Contact/view/"]',
      source,
    },
  ],
  post: [
    {
      name: 'espocrm/stream-post',
      selector: '.panel[data-name="stream"] .list-row .stream-post-container',
      source,
    },
  ],
} as const satisfies Rules;

/** Where other records stand: the panels below and beside the record's own fields, and dialogs. */
export const foreignAreas = '.bottom, .side, .modal';

/** What EspoCRM loads, its frame, and what its views say of themselves. */
export const espoCrmMarks = [
  'link[href*="client/css/espo/"], script[src*="client/lib/espo"]',
  '#header #navbar',
  '#content > #main',
  '.header-breadcrumbs .breadcrumb-item',
  '.detail[data-scope], .list[data-scope]',
] as const;
