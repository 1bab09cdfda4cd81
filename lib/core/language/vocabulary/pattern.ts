/** The words of a vocabulary as one regex group; entries may themselves be regex sources. */
export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** A regex that matches `source` as whole words in plain text (lower case, straight quotes); "dont" counts as "don't". */
export const words = (source: string): RegExp =>
  new RegExp(`(?<![\\w'])(?:${source.replaceAll("n't", "n'?t")})(?![\\w])`);
