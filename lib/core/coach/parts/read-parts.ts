import type { Situation } from '../../contract/suggest.ts';
import { words } from '../../language/vocabulary/pattern.ts';
import type { Context } from '../../suggest/context.ts';
import type { Ask, Parts } from '../coach-scene.ts';
import { patternsOf } from '../patterns-of.ts';
import type { Draft, Sentence, Span } from '../draft.ts';
import type { Ground } from '../ground/ground.ts';
import { anyThoughtsWords, pickATimeWords } from '../vocabulary/en/burden.ts';
import { checkInWords } from '../vocabulary/en/check-in.ts';
import { hollowOfferWords } from '../vocabulary/en/hollow-offers.ts';
import { pleasantryWords } from '../vocabulary/en/pleasantries.ts';
import { germanWayOutWords } from '../vocabulary/de/ways-out.ts';
import { wayOutWords } from '../vocabulary/en/ways-out.ts';
import { findReference } from './find-reference.ts';
import { findValue } from './find-value.ts';
import type { DraftDate } from './times.ts';

const empty = [anyThoughtsWords, pickATimeWords, checkInWords, hollowOfferWords, pleasantryWords].flatMap(
  patternsOf,
);
const waysOut = { en: patternsOf(wayOutWords), de: patternsOf(germanWayOutWords) };
const request = words(
  '(?:could|can|would|will) you (?:please )?(?:write|tell|reply|answer|say|check|ask|let me know|confirm|bring|have|look)',
);

const isReal = (sentence: Sentence): boolean =>
  (sentence.isQuestion ||
    request.test(sentence.plain) ||
    /^(?:tell me|say|write back)\b/.test(sentence.plain)) &&
  !empty.some((pattern) => pattern.test(sentence.plain));

function findExit(draft: Draft): Span | undefined {
  for (const sentence of draft.sentences)
    for (const pattern of waysOut[draft.language]) {
      const match = pattern.exec(sentence.plain);
      if (match)
        return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    }
  return undefined;
}

type Given = {
  draft: Draft;
  ground: Ground;
  context: Context;
  situation: Situation;
  dates: readonly DraftDate[];
  asks: readonly Ask[];
};

/** Which of reference, value, ask and way out stand in the draft, and where. */
export function readParts(given: Given): Parts {
  return {
    reference: findReference(given),
    value: findValue(given),
    question: given.draft.sentences.find(isReal),
    exit: findExit(given.draft),
  };
}
