import { languageVersion } from '../core/language/language-version.ts';

/** The same for the same question to the same rules; two questions share one with a chance of 1 in 2^53. */
export const readingKey = (kind: 'facts' | 'dates', question: object): string =>
  `${languageVersion} ${kind} ${hashOf(JSON.stringify(question))}`;

/** 53 bits of two multiplicative hashes that are mixed at the end (the scheme known as cyrb53). */
export function hashOf(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 2_654_435_761);
    high = Math.imul(high ^ unit, 1_597_334_677);
  }
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & high) + (low >>> 0)).toString(36);
}
