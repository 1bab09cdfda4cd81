import type { Rules } from '../dom/rule.ts';

export const closeRules = {} as const satisfies Rules;
