import type { Rules } from '../dom/rule.ts';

export const twentyRules = {} as const satisfies Rules;
