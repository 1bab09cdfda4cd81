/** Changes whenever the same text may give other facts: the key of every cache of facts, so it loads no rule. */
export const languageVersion = '6';
