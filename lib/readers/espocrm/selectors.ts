import type { Rules } from '../dom/rule.ts';

export const espoCrmRules = {} as const satisfies Rules;
