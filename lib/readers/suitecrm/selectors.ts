import type { Rule, Rules } from '../dom/rule.ts';

const panels = 'SuiteCRM 7.15 SuiteP/include/DetailView/tab_panel_content.tpl';

const field = (name: string): Rule => ({
  name: `suitecrm/${name}`,
  selector: `.detail-view-field[field="${name}"]`,
  source: panels,
});

/** SuiteCRM's hooks, from its own templates: each field has its name in the database on it. */
export const suiteCrmRules = {
  /** Marks that a page under anybody's address is SuiteCRM 7 or 8. */
  mark: [
    {
      name: 'suitecrm/theme',
      selector: 'link[href*="themes/SuiteP/"], script[src*="themes/SuiteP/"]',
      source: 'SuiteCRM 7.15 SuiteP/tpls/_head.tpl',
    },
    {
      name: 'suitecrm/title-and-fields',
      selector: '.moduleTitle > .module-title-text, .detail-view-field[field]',
      source: `SuiteCRM 7.15 SugarView.php, ${panels}`,
    },
    {
      name: 'suitecrm/version-8',
      selector: 'app-root scrm-navbar-ui, app-root scrm-record, app-root scrm-list',
      source: 'SuiteCRM-Core 8, Angular components',
    },
  ],
  heading: [
    {
      name: 'suitecrm/module-title',
      selector: '.moduleTitle > .module-title-text',
      source: 'SuiteCRM 7.15 include/MVC/View/SugarView.php',
    },
  ],
  /** Which record the page shows. */
  shown: [
    {
      name: 'suitecrm/favorite',
      selector: '.moduleTitle > .favorite[record_id]',
      source: 'SuiteCRM 7.15 include/MVC/View/SugarView.php',
    },
    {
      name: 'suitecrm/detail-form',
      selector: 'form[id="formDetailView"] input[name="record"]',
      source: 'SuiteCRM 7 SuiteP/include/DetailView/actions_menu.tpl',
    },
  ],
  lastName: [field('last_name')],
  /** Of several addresses the primary one is printed bold. */
  email: [
    {
      name: 'suitecrm/email-primary',
      selector: '.detail-view-field[field="email1"] b',
      source: 'SuiteCRM 7 SugarEmailAddress/templates/forDetailView.tpl',
    },
    {
      name: 'suitecrm/email-link',
      selector: '.detail-view-field[field="email1"] a',
      source: 'SuiteCRM 7.15 SugarEmailAddress',
    },
    field('email1'),
  ],
  title: [field('title')],
  phone: [field('phone_work'), field('phone_mobile')],
  company: [field('account_name')],
  website: [field('website')],
  name: [field('name')],
  stage: [field('sales_stage')],
  amount: [field('amount')],
  closeDate: [field('date_closed')],
  /** Fields that have come: health asks for a name where they are there. */
  fields: [{ name: 'suitecrm/any-field', selector: '.detail-view-field[field]', source: panels }],
  contactRow: [
    {
      name: 'suitecrm/contacts-subpanel',
      selector: '[id="list_subpanel_contacts"] tr',
      source: 'SuiteCRM 7 SuiteP/include/SubPanel/tpls/SubPanelDynamic.tpl',
    },
  ],
} as const satisfies Rules;

/** Where other records are listed, and what lies over the page. */
export const foreignAreas =
  '[id="subpanel_list"], [id^="list_subpanel_"], [role="dialog"], .yui-panel-container, .yui-panel';
