import type { Rules } from '../dom/rule.ts';

export const attioRules = {} as const satisfies Rules;
