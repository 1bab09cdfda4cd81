import { month } from './forms/form.ts';
import { doubtsAbout } from './doubts.ts';
import { withNounArticles } from './noun-articles.ts';

/** What may not be cut off, since without it the clause would say more than was said. */
export const limits =
  /\b(?:but|unless|if|except|until|not|never|maybe|possibly|probably|instead|only(?! \d))\b/i;
const breaks =
  /,(?!\d{3})| (?:because|since|which|so|and|although|while|where|after|due to|despite) | [-–(]/g;
const least = 4;

const bareDay = new RegExp(`(?<=\\b\\p{Ll}{3,}) (?=(?:${month} \\d{1,2}|\\d{1,2} ${month})\\b)`, 'gu');
const barePart = new RegExp(`(?<=\\b\\p{Ll}{3,}) (?=(?:early|mid|late)[ -]${month}\\b)`, 'gu');
const leads =
  /\b(?:before|until|after|since|the|next|last|this|from|around|about|every|than|for|and|early|mid|late|is|was|between|your|our|till|during|with|into|through|not|of|to|by|on|in|at|is|day)$/;

/** "closes 18 December" → "closes on 18 December": the preposition that a note leaves out before a date. */
const withDays = (clause: string): string =>
  clause
    .replace(bareDay, (_all, at: number) => (leads.test(clause.slice(0, at)) ? ' ' : ' on '))
    .replace(barePart, (_all, at: number, all: string) => (leads.test(all.slice(0, at)) ? ' ' : ' in '));

/** "A pilot on line 2": what has a number needs no article. */
const numbered =
  /\bthe (?=(?:line|phase|plant|site|unit|store|building|gate|dock|floor|level|tier|week|room) \d)/g;

/** The clause where nothing speaks against saying it, else its longest beginning of which that is true; null where there is none. */
export function wholePart(clause: string): string | null {
  const said = withNounArticles(withDays(clause)).replace(numbered, '');
  if (doubtsAbout(said).length === 0) return said;
  for (const { index } of [...said.matchAll(breaks)].toReversed()) {
    const part = said.slice(0, index).replace(/[,;:\s]+$/, '');
    if (limits.test(said.slice(index)) || part.split(' ').length < least) return null;
    if (doubtsAbout(part).length === 0) return part;
  }
  return null;
}
