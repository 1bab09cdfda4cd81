import type { Rules } from '../dom/rule.ts';

export const dynamics365Rules = {} as const satisfies Rules;
