import type { Rules } from '../dom/rule.ts';

export const odooRules = {} as const satisfies Rules;
