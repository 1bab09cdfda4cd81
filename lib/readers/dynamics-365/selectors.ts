import type { Rule, Rules } from '../dom/rule.ts';

const tests = 'public page tests 2019 to 2026';
const easyRepro = 'Microsoft EasyRepro, 2025';

const byId = (id: string, source = tests): Rule => ({
  name: `dynamics-365/${id}`,
  selector: `[data-id="${id}"]`,
  source,
});

/** A column's control: the names are the table's, in every language. Those of a quick view have its name before them. */
const control = (column: string, kind: string): Rule => byId(`${column}.fieldControl-${kind}`);

const lookup = (column: string): readonly [Rule] => [
  control(column, `LookupResultsDropdown_${column}_selected_tag_text`),
];

const stageName =
  ':is([id^="MscrmControls.Containers.ProcessBreadCrumb-processHeaderStageName"], ' +
  '[data-id^="MscrmControls.Containers.ProcessBreadCrumb-processHeaderStageName"])';

/** The hooks of model-driven apps: `data-id` holds the schema's own names. */
export const dynamics365Rules = {
  form: [byId('editFormRoot', easyRepro)],
  name: [byId('header_title')],
  saveStatus: [byId('header_saveStatus')],
  firstName: [
    control('firstname', 'text-box-text'),
    control('fullname_compositionLinkControl_firstname', 'text-box-text'),
  ],
  lastName: [
    control('lastname', 'text-box-text'),
    control('fullname_compositionLinkControl_lastname', 'text-box-text'),
  ],
  email: [control('emailaddress1', 'mail-text-input')],
  title: [control('jobtitle', 'text-box-text')],
  phone: [control('telephone1', 'phone-text-input')],
  company: [control('companyname', 'text-box-text')],
  parentCustomer: lookup('parentcustomerid'),
  parentAccount: lookup('parentaccountid'),
  parentContact: lookup('parentcontactid'),
  primaryContact: lookup('primarycontactid'),
  website: [control('websiteurl', 'url-text-input')],
  fieldName: [control('name', 'text-box-text')],
  amount: [
    control('estimatedvalue', 'currency-text-input'),
    control('header_estimatedvalue', 'currency-text-input'),
  ],
  closeDate: [
    control('estimatedclosedate', 'date-time-input'),
    control('header_estimatedclosedate', 'date-time-input'),
  ],
  /** The active stage says for how long it has been that. */
  stage: [
    {
      name: 'dynamics-365/active-stage',
      selector: `li:has([id="MscrmControls.Containers.ProcessBreadCrumb-stageStatusLabel"]) ${stageName}`,
      source: tests,
    },
  ],
} as const satisfies Rules;

/** Forms beside or over the record's own: quick create, lookups, dialogs. */
export const foreignAreas =
  '[data-id^="quickCreateRoot"], [id^="quickCreateRoot"], [id^="lookupDialogRoot"], [id^="dialogRoot"], ' +
  '[id^="defaultDialogChromeView"], [role="dialog"]';
