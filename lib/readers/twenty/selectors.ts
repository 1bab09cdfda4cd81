import { addressRules } from '../dom/address-reader.ts';
import type { Rules } from '../dom/rule.ts';

export const twentyRules = {
  ...addressRules('twenty'),
  app: [
    {
      name: 'twenty/env-config',
      selector: 'script#twenty-env-config',
      source: 'index.html of its public front end, 2026',
    },
  ],
} as const satisfies Rules;
