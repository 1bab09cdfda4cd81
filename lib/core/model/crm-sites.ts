/** A CRM whose records are read: what Options and the manifest ask for, and which addresses its reader is for. */
export type CrmSite = {
  id: string;
  name: string;
  /** Hosts of match patterns: `app.close.com`, or `*.hubspot.com` for it and all below. */
  hosts: readonly string[];
  /** Also runs under addresses of its buyers' own, where the reader knows it by its pages. */
  isSelfHosted?: true;
  /** Read by a gesture of the rep's alone: never asked for, never read by itself. */
  isByClickOnly?: true;
};

/** A new CRM is a line here, a folder in lib/readers and a line in lib/readers/hosted-crms.ts or own-crms.ts (`npm run new:reader`). */
export const crmSites = [
  { id: 'hubspot', name: 'HubSpot', hosts: ['*.hubspot.com'] },
  {
    id: 'salesforce',
    name: 'Salesforce',
    hosts: [
      '*.lightning.force.com',
      '*.my.salesforce.com',
      '*.lightning.crmforce.mil',
      '*.my.salesforce.mil',
      // On Alibaba Cloud, and behind a company's proxy, which keeps the host and adds its own name.
      '*.lightning.sfcrmapps.cn',
      '*.my.sfcrmproducts.cn',
      '*.lightning.force.com.mcas.ms',
      '*.my.salesforce.com.mcas.ms',
    ],
  },
  { id: 'pipedrive', name: 'Pipedrive', hosts: ['*.pipedrive.com'] },
  {
    id: 'zoho-crm',
    name: 'Zoho CRM',
    hosts: [
      'crm.zoho.com',
      'crm.zoho.eu',
      'crm.zoho.in',
      'crm.zoho.com.au',
      'crm.zoho.jp',
      'crm.zoho.com.cn',
      'crm.zoho.sa',
      'crm.zohocloud.ca',
    ],
  },
  { id: 'dynamics-365', name: 'Dynamics 365', hosts: ['*.dynamics.com'], isSelfHosted: true },
  { id: 'odoo', name: 'Odoo', hosts: ['*.odoo.com'], isSelfHosted: true },
  { id: 'espocrm', name: 'EspoCRM', hosts: [], isSelfHosted: true },
  { id: 'suitecrm', name: 'SuiteCRM', hosts: [], isSelfHosted: true },
  { id: 'atomic-crm', name: 'Atomic CRM', hosts: [], isSelfHosted: true },
  { id: 'tryton', name: 'Tryton', hosts: [], isSelfHosted: true },
  { id: 'close', name: 'Close', hosts: ['app.close.com'] },
  { id: 'attio', name: 'Attio', hosts: ['app.attio.com'] },
  { id: 'copper', name: 'Copper', hosts: ['app.copper.com'] },
  { id: 'freshsales', name: 'Freshsales', hosts: ['*.myfreshworks.com'] },
  { id: 'twenty', name: 'Twenty', hosts: ['*.twenty.com'], isSelfHosted: true },
  { id: 'linkedin', name: 'LinkedIn', hosts: ['*.linkedin.com'], isByClickOnly: true },
] as const satisfies readonly CrmSite[];

export type CrmId = (typeof crmSites)[number]['id'];

/** Whether a host of a match pattern takes in a host: `*.hubspot.com` has `hubspot.com` and `app.hubspot.com`. */
export function hasHost(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

/** The CRM that alone serves a host; none where it is anybody's. */
export const crmOfHost = (host: string): (CrmSite & { id: CrmId }) | undefined =>
  crmSites.find(({ hosts }) => hosts.some((pattern) => hasHost(pattern, host)));
