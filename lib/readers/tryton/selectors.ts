import type { Rules } from '../dom/rule.ts';

export const trytonRules = {} as const satisfies Rules;
