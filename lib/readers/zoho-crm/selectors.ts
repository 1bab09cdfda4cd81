import type { Rules } from '../dom/rule.ts';

export const zohoCrmRules = {} as const satisfies Rules;
