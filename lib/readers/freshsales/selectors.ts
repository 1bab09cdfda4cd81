import type { Rules } from '../dom/rule.ts';

export const freshsalesRules = {} as const satisfies Rules;
