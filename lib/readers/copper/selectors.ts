import type { Rules } from '../dom/rule.ts';

export const copperRules = {} as const satisfies Rules;
