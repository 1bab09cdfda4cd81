import { type Word } from '../words.ts';

export const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
export const connects = set(
  'and but or so that which who whose what how where when while because if whether since as until before after than though although once unless everything all nobody no-one anything something you they it we i to not why only either plus whenever',
);
export const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
export const any = (words: readonly Word[], is: (at: number) => boolean): boolean =>
  words.some((_word, at) => is(at));
export const ends = (words: readonly Word[], at: number): boolean =>
  at === words.length - 1 || words[at]?.after !== '';
