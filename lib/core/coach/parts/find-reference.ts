import { patternsOf } from '../patterns-of.ts';
import { foldName } from '../../model/fold-name.ts';
import { isWeakTerm, termsOf } from '../../suggest/asset-words.ts';
import type { Situation } from '../../contract/suggest.ts';
import type { Context } from '../../suggest/context.ts';
import type { Ask } from '../coach-scene.ts';
import type { Draft, Sentence, Span } from '../draft.ts';
import { figuresIn, isKnownFigure } from '../ground/figures.ts';
import type { Ground } from '../ground/ground.ts';
import { germanAttributions } from '../vocabulary/de/references.ts';
import { attributions, sentWords } from '../vocabulary/en/references.ts';
import type { DraftDate } from './times.ts';

type Search = {
  draft: Draft;
  ground: Ground;
  context: Context;
  dates: readonly DraftDate[];
  asks: readonly Ask[];
  situation: Situation;
};

const attributed = {
  en: patternsOf(attributions),
  de: patternsOf(germanAttributions),
};
const sent = patternsOf(sentWords);
const says = (patterns: typeof sent, { plain }: Sentence): boolean =>
  patterns.some((pattern) => pattern.test(plain));

const weightOf = (term: string): number => (isWeakTerm(term) ? 0.5 : 1);

/** How many telling words a sentence shares with one thing that the buyer said. */
function sharedWith(sentence: Sentence, { theirs }: Ground): number {
  const own = [...termsOf(sentence.text)];
  let best = 0;
  for (const { terms } of theirs) {
    const shared = own.filter((term) => terms.has(term)).reduce((sum, term) => sum + weightOf(term), 0);
    best = Math.max(best, shared);
  }
  return best;
}

/** A figure of theirs, other than the time and the length that are offered. */
function namesFigure(sentence: Sentence, { ground, dates, asks }: Search): boolean {
  const isAsked = asks.some((ask) => ask.sentence === sentence);
  const taken = dates.filter((date) => date.sentence === sentence);
  return figuresIn(sentence.text).some((figure) => {
    const start = sentence.start + figure.start;
    const isTime = taken.some((date) => date.start < start + figure.quote.length && start < date.end);
    // A bare number may be any; so may two or three of something, and the length of the talk that is asked for.
    const isSmall = figure.kind === 'count' && figure.values.every((value) => value <= 12);
    const isLength = isAsked && (figure.unit === 'minute' || figure.unit === 'hour');
    const isTrivial = figure.kind === undefined || isSmall || isLength;
    return !isTime && !isTrivial && isKnownFigure(figure, ground.theirFigures);
  });
}

/** A date in the buyer's own words ("before the Q3 board", "in a month"). */
const namesDate = (sentence: Sentence, { ground, dates }: Search): boolean =>
  dates.some((date) => {
    if (date.sentence !== sentence) return false;
    const quote = foldName(date.quote);
    return ground.theirText.includes(` ${quote} `);
  });

function isReference(sentence: Sentence, search: Search): boolean {
  const shared = sharedWith(sentence, search.ground);
  const isTheirs = says(attributed[search.draft.language], sentence);
  const hasYou = /\byou/.test(sentence.plain);
  if (namesFigure(sentence, search)) return true;
  if (namesDate(sentence, search) && (isTheirs || shared >= 1)) return true;
  if (isTheirs) return shared >= 1;
  const isAboutUs = /\b(?:we|our|us|i|i'd|i'll|my)\b/.test(sentence.plain);
  return shared >= 3 || (shared >= 2 && (hasYou || !isAboutUs));
}

/** What was sent, and when (info_sent): its words, its title, or that they had asked for it. */
function isSentReference(sentence: Sentence, { ground, context, dates }: Search): boolean {
  if (!says(sent, sentence)) return false;
  const own = termsOf(sentence.text);
  const wasSent = [...ground.sentTerms].some((term) => own.has(term));
  const hasDay = dates.some((date) => date.sentence === sentence);
  return (
    wasSent ||
    (hasDay && context.moments.some(({ kind }) => kind === 'info_sent')) ||
    /\basked for\b/.test(sentence.plain)
  );
}

/** "You asked me to come back after …": the later time that they named is the reference. */
const isLaterReference = (sentence: Sentence, search: Search): boolean =>
  (search.draft.language === 'en'
    ? /\byou(?:'d| had| have)? (?:asked|said|told|suggested|wanted|mentioned|wrote)\b/.test(sentence.plain)
    : says(attributed.de, sentence)) &&
  (namesDate(sentence, search) || sharedWith(sentence, search.ground) >= 0.5);

/** The first sentence that cites what this buyer said (R5); undefined where the draft names nothing of it. */
export function findReference(search: Search): Span | undefined {
  const { draft, situation } = search;
  return draft.sentences.find(
    (sentence) =>
      isReference(sentence, search) ||
      (situation === 'info_sent' && isSentReference(sentence, search)) ||
      (situation === 'call_back_later' && isLaterReference(sentence, search)),
  );
}
