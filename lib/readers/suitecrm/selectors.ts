import type { Rules } from '../dom/rule.ts';

export const suiteCrmRules = {} as const satisfies Rules;
