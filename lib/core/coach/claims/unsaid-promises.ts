import { foldName } from '../../model/fold-name.ts';
import { words } from '../../language/vocabulary/pattern.ts';
import { termsOf } from '../../suggest/asset-words.ts';
import { patternsOf } from '../patterns-of.ts';
import { type Sentence, sliceOf, type Span } from '../draft.ts';
import {
  deliveryPromises,
  ordinaryOffers,
  sendingPromises,
  strongPromises,
} from '../vocabulary/en/promises.ts';
import { askOf, type ClaimScene } from './claim-scene.ts';

const strong = strongPromises.map(({ words: source, about }) => ({ pattern: words(source), about }));
const delivery = patternsOf(deliveryPromises);
const sending = patternsOf(sendingPromises);

/** "You asked about a discount", "if we could": told of them or asked, and not promised. */
const isReported =
  /\b(?:you|she|he|they|your \w+)(?:'d| had| have|'ve)? (?:said|asked|mentioned|wanted|want|told|wrote|hoped|wondered|need|needed)\b|\b(?:asked|wondered|wondering|know|see|unsure|clear) (?:whether|if)\b|\b(?:can't|cannot|can not|won't|no) (?:promise|guarantee|discount)|\bwithout (?:a |any )?(?:promise|discount)/;
const already = /\b(?:as (?:i )?(?:promised|agreed|discussed)|as you asked|you asked for)\b/;
/** Words for what every follow-up brings along. */
const everyday =
  /^(?:an? |the |my |our |your |over |you |it |this |that |some |those |short |quick |brief |few |one |two |little |calendar |updated |revised )*(?:invit\w+|calendar|agenda|recap|summary|links?|details|dial-?in|notes?|reminder|confirmation|lines?|placeholder|times?|e-?mails?|mail|message|answers?|word|thoughts?|information|info|overview|them|it|this|that|call|ring|shout|buzz|space|back|on|more)\b/;

const shareOf = (claimed: readonly string[], known: ReadonlySet<string>): number =>
  claimed.length === 0 ? 0 : claimed.filter((term) => known.has(term)).length / claimed.length;

const enough = 0.6;

const fillers =
  /^(?:have|will|your|with|this|that|able|would|could|from|then|also|them|they|everything|running|within|going)$/;

/** A text of ours that speaks of the same: most of the promise's longer words stand in it. */
function isOurs({ ground }: ClaimScene, promise: string): boolean {
  const claimed = foldName(promise)
    .split(' ')
    .filter((word) => word.length > 3 && !fillers.test(word));
  return claimed.length > 0 && ground.ours.some(({ words: known }) => shareOf(claimed, known) >= enough);
}

function strongIn(scene: ClaimScene, { plain }: Sentence): RegExpExecArray[] {
  return strong.flatMap(({ pattern, about }) => {
    const match = pattern.exec(plain);
    return match && !scene.ground.ours.some(({ text }) => about.test(text)) ? [match] : [];
  });
}

function deliveryIn(scene: ClaimScene, sentence: Sentence): RegExpExecArray[] {
  return delivery.flatMap((pattern) => {
    const match = pattern.exec(sentence.plain);
    if (!match || ordinaryOffers.test(sentence.plain.slice(match.index))) return [];
    return isOurs(scene, match[0]) ? [] : [match];
  });
}

/** "I'll send the security pack": fine where the pack stands in the notes, the mails or the library. */
function sendingIn(scene: ClaimScene, { plain }: Sentence): RegExpExecArray[] {
  return sending.flatMap((pattern) => {
    const match = pattern.exec(plain);
    const what = match?.groups?.what ?? '';
    if (!match || everyday.test(what) || already.test(plain)) return [];
    if (ordinaryOffers.test(plain.slice(match.index))) return [];
    const object =
      what.split(
        /\b(?:before|by|on|so that|so you|to (?:see|show|help|look|make|give|compare)|for (?:your|you)|and (?:then|we|i)|when|after|tomorrow|today|this|next|if|that shows|which)\b|[,;:.!?(]/,
      )[0] ?? '';
    const terms = [...termsOf(object)];
    if (terms.length === 0) return [];
    return shareOf(terms, scene.ground.terms) >= enough ? [] : [match];
  });
}

/** Promises of a draft that nobody on our side has made yet: prices, guarantees, results, delivery, things to send. */
export function unsaidPromises(scene: ClaimScene): (Span & { quote: string; kind: 'promise' })[] {
  return scene.draft.sentences.flatMap((sentence) => {
    if (isReported.test(sentence.plain)) return [];
    const isAsk = sentence.isQuestion && askOf(scene, sentence) !== undefined;
    const [first] = [
      ...strongIn(scene, sentence),
      ...(isAsk ? [] : deliveryIn(scene, sentence)),
      ...(isAsk ? [] : sendingIn(scene, sentence)),
    ].toSorted((a, b) => a.index - b.index || b[0].length - a[0].length);
    if (!first) return [];
    const start = sentence.start + first.index;
    const end = start + first[0].replace(/[\s.,;!?]+$/, '').length;
    return [{ ...sliceOf(scene.draft.text, { start, end }), kind: 'promise' as const }];
  });
}
