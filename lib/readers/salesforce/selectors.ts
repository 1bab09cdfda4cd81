import type { Rules } from '../dom/rule.ts';

export const salesforceRules = {} as const satisfies Rules;
