import type { Rules } from '../dom/rule.ts';

export const linkedInRules = {} as const satisfies Rules;
