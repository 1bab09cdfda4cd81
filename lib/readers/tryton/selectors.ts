import type { Rules } from '../dom/rule.ts';

const source = 'sao 6.0 on a running server, and its public source up to 7.x';

/** sao names each field's input after the field of the model; labels and the texts of selections are translated. */
export const trytonRules = {
  tab: [{ name: 'tryton/active-tab', selector: '#tabs > #tabcontent > .tab-pane.active', source }],
  partyName: [{ name: 'tryton/party-name', selector: '.form-char input[name="name"]', source }],
  mechanism: [{ name: 'tryton/mechanism-link', selector: 'td a.column-affix[href]', source }],
  description: [
    { name: 'tryton/opportunity-description', selector: '.form-char input[name="description"]', source },
  ],
  state: [{ name: 'tryton/opportunity-state', selector: '.form-selection select[name="state"]', source }],
  amount: [{ name: 'tryton/opportunity-amount', selector: '.form-float input[name="amount"]', source }],
  party: [{ name: 'tryton/opportunity-party', selector: '.form-many2one input[name="party"]', source }],
  contact: [{ name: 'tryton/opportunity-contact', selector: '.form-many2one input[name="contact"]', source }],
  rows: [{ name: 'tryton/rows', selector: '.treeview table.tree', source }],
} as const satisfies Rules;

/** Lists and forms of other records within a form: a party's addresses have a `name` of their own. */
export const foreignAreas = '.form-one2many, .form-many2many';

/** The ids of sao's frame. */
export const trytonMarks = ['#tablist', '#tabs', '#tabcontent', '#user-preferences', '#menu'] as const;
