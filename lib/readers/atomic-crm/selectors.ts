import type { Rules } from '../dom/rule.ts';

export const atomicCrmRules = {} as const satisfies Rules;
