import type { Rule, Rules } from '../dom/rule.ts';

const source = 'Odoo 16 to 18, public source of web, crm and mail';

/** A field by its technical name; labels are translated, and renamed by admins. */
const field = (name: string, inner = ''): readonly [Rule] => [
  { name: `odoo/${name}`, selector: `.o_field_widget[name="${name}"]${inner}`, source },
];

export const odooRules = {
  form: [
    {
      name: 'odoo/form',
      selector: '.o_action_manager .o_form_view .o_form_renderer, .o_action_manager .o_form_view_container',
      source,
    },
  ],
  list: [
    {
      name: 'odoo/list',
      selector: '.o_action_manager .o_list_renderer, .o_action_manager .o_kanban_renderer',
      source,
    },
  ],
  name: field('name'),
  email: field('email'),
  phone: field('phone'),
  mobile: field('mobile'),
  position: field('function'),
  parent: field('parent_id'),
  website: field('website'),
  companyType: field('company_type', ' input[type="radio"]'),
  leadEmail: field('email_from'),
  contactName: field('contact_name'),
  partnerName: field('partner_name'),
  partner: field('partner_id'),
  revenue: field('expected_revenue'),
  stage: [
    {
      name: 'odoo/stage',
      selector: '.o_field_widget[name="stage_id"] .o_statusbar_status [role="radio"][aria-checked="true"]',
      source,
    },
  ],
  message: [{ name: 'odoo/message', selector: '.o-mail-Chatter .o-mail-Message', source }],
  messageBody: [{ name: 'odoo/message-body', selector: '.o-mail-Message-body', source }],
  messageAuthor: [{ name: 'odoo/message-author', selector: '.o-mail-Message-author', source }],
  messageDate: [{ name: 'odoo/message-date', selector: '.o-mail-Message-date', source }],
} as const satisfies Rules;

/** Where other records stand: lists within the form, dialogs over it, the messages beside it. */
export const foreignAreas = '.o_field_x2many, .o_kanban_renderer, .o_dialog, .o-mail-Chatter';

/** The web client's frame. */
export const odooMarks = [
  'body.o_web_client',
  'header.o_navbar',
  '.o_main_navbar',
  '.o_action_manager',
] as const;
