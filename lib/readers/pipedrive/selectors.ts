import type { Rules } from '../dom/rule.ts';

export const pipedriveRules = {} as const satisfies Rules;
