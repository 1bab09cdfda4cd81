import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8')) as Record<
  string,
  unknown
>;

describe('the shipped manifest', () => {
  it('asks for exactly this, and no more', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual([
      'sidePanel',
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      'activeTab',
      'contextMenus',
      'identity',
      'idle',
    ]);
    expect(manifest.host_permissions).toEqual(['https://calendar.google.com/*']);
    expect(manifest.optional_host_permissions).toEqual([
      'https://meet.google.com/*',
      'https://*.hubspot.com/*',
      'https://*.lightning.force.com/*',
      'https://*.my.salesforce.com/*',
      'https://*.lightning.crmforce.mil/*',
      'https://*.my.salesforce.mil/*',
      'https://*.lightning.sfcrmapps.cn/*',
      'https://*.my.sfcrmproducts.cn/*',
      'https://*.lightning.force.com.mcas.ms/*',
      'https://*.my.salesforce.com.mcas.ms/*',
      'https://*.pipedrive.com/*',
      'https://crm.zoho.com/*',
      'https://crm.zoho.eu/*',
      'https://crm.zoho.in/*',
      'https://crm.zoho.com.au/*',
      'https://crm.zoho.jp/*',
      'https://crm.zoho.com.cn/*',
      'https://crm.zoho.sa/*',
      'https://crm.zohocloud.ca/*',
      'https://*.dynamics.com/*',
      'https://*.odoo.com/*',
      'https://app.close.com/*',
      'https://app.attio.com/*',
      'https://app.copper.com/*',
      'https://*.myfreshworks.com/*',
      'https://*.twenty.com/*',
      // Asked for one host at a time.
      'https://*/*',
      'http://127.0.0.1/*',
      'http://localhost/*',
    ]);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('runs by itself on Gmail and Google Calendar only, in the top frame', () => {
    const scripts = manifest.content_scripts as { matches: string[]; all_frames?: boolean; world?: string }[];
    const matches = scripts.flatMap((script) => script.matches).sort();
    expect(matches).toEqual(['https://calendar.google.com/*', 'https://mail.google.com/*']);
    for (const script of scripts) {
      expect(script.all_frames ?? false).toBe(false);
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
    }
  });

  it('names the oldest Chrome whose APIs are in use, and the command', () => {
    expect(manifest.minimum_chrome_version).toBe('144');
    expect(manifest.commands).toEqual({
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Open Second Call beside this page',
      },
    });
    expect(manifest.content_security_policy).toBeUndefined();
  });
});
