/**
 * How many characters of one entry are read for the lines: an hour of talk is about 60,000. Spans stay true, since the
 * head is kept.
 */
export const readLength = 250_000;
