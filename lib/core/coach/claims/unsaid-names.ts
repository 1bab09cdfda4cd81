import { foldName } from '../../model/fold-name.ts';
import { isKnownWord } from '../../phrase/known-word.ts';
import { findAddresses } from '../../language/numbers/addresses.ts';
import { doOverlap, type Sentence, sliceOf, type Span } from '../draft.ts';
import { commonCapitals, knownProducts, sentenceOpeners } from '../vocabulary/en/common-capitals.ts';
import type { ClaimScene } from './claim-scene.ts';

const capital =
  /(?<![\p{L}\p{N}'’@./_-])\p{Lu}[\p{L}\p{M}\p{N}&+-]*(?:['’]\p{Lu}\p{L}+)*(?:\.(?=\p{L})[\p{L}\p{N}]+)?/gu;
const joins = /^(?:\s|\s(?:&|and|und|von|van|de|der|la|of)\s)$/;
const startsHere = /(?:^|[.!?:;\n•*–—-]\s*|\d[.)]\s*|[“"„(]\s*|,\s*[“"„]\s*)$/;
/** What only people and firms do. */
const doesSomething =
  /^(?:['’]s\b|\s+(?:said|says|mentioned|asked|told|wants?|wanted|wrote|thinks?|suggested|cuts?|saved|reduced|uses?|used|signed|joined|runs?|switched|moved|went|saw|got|halved|doubled|stopped|rolled|chose|picked|has|had|is|was|will|and \p{Lu})\b)/u;
const productWord =
  /^\s+(?:integration|connector|module|add-?on|plug-?in|app|platform|suite|edition|dashboard|api|software|system|license|licence|certification|certified|compliance)\b/i;
const productBefore =
  /\b(?:integrates? with|integration with|works? with|connects? (?:to|with)|syncs? with|powered by|built on|runs on|export to|import from|into|our (?:new )?)\s*$/i;

type Word = Span & { text: string };

function wordsIn(text: string): Word[] {
  return [...text.matchAll(capital)].map((match) => {
    const word = match[0].replace(/[-&+]+$/, '');
    return { text: word, start: match.index, end: match.index + word.length };
  });
}

const title = /\b(?:mr|mrs|ms|dr|prof|st|sr|jr)\.\s$/i;

const isStart = (own: string, { start }: Span): boolean =>
  !title.test(own.slice(Math.max(0, start - 7), start)) &&
  startsHere.test(own.slice(Math.max(0, start - 4), start));

/** "Best", "pricing", "Order": words of the language, which a heading or a sentence's start writes with a capital. */
const isPlainWord = (word: string): boolean => {
  const small = word.toLowerCase();
  return (
    commonCapitals.has(small) ||
    sentenceOpeners.has(small) ||
    (/^\p{Lu}\p{Ll}+$/u.test(word) && isKnownWord(small))
  );
};

/** Folded parts of a word, each of which must be known: "Harrow-Finch" is two. */
const isKnown = ({ ground }: ClaimScene, word: string): boolean => {
  const folded = foldName(word.replace(/['’]s?$/, ''));
  return (
    folded === '' ||
    ground.words.has(folded) ||
    ground.words.has(folded.replace(/s$/, '')) ||
    folded.split(' ').every((part) => ground.words.has(part)) ||
    (folded.length > 5 && ground.text.replaceAll(' ', '').includes(folded.replaceAll(' ', '')))
  );
};

/** A line in which nearly every word has a capital is a heading. */
function isHeading({ text }: Sentence): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** "Maya from Kestrel Loop", "I'm Maya Lindqvist": who writes is no claim, whether or not the panel knows it. */
const caller =
  /\b(?:[Tt]his is|[Ii]t['’]?s|I['’]?m|I am|[Mm]y name is|[Hh]ere is)\s+\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?: (?:here )?(?:from|at|with|of) (?:\p{Lu}[\p{L}\p{N}&'’-]*(?: (?=\p{Lu}|&))?(?:& )?){1,4})?(?=[\s,.!]|$)|^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:here )?from (?:\p{Lu}[\p{L}\p{N}&'’-]*(?: (?=\p{Lu}|&))?(?:& )?){1,4}(?= here|[,.!]|$)/u;

function callerSpan({ draft }: ClaimScene): Span | undefined {
  const [first, second] = draft.sentences;
  for (const sentence of [first, second]) {
    const match = sentence && caller.exec(sentence.text.slice(0, 200));
    if (sentence && match && match.index < 60)
      return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  }
  return undefined;
}

function kindOf(own: string, run: Span, words: readonly Word[]): 'name' | 'product' {
  const isKnownProduct = words.some(({ text }) => knownProducts.has(text.toLowerCase()));
  const looksMade = words.some(({ text }) => /\p{Ll}\p{Lu}|^\p{Lu}{2,}\d*$|\d/u.test(text));
  const isNamedSo =
    productWord.test(own.slice(run.end, run.end + 24)) ||
    productBefore.test(own.slice(Math.max(0, run.start - 24), run.start));
  return isKnownProduct || looksMade || isNamedSo ? 'product' : 'name';
}

/** "Marta Weil", "Open Dental": each word is known, and nobody is called so. */
function isNewPair({ ground }: ClaimScene, own: string, run: readonly Word[]): boolean {
  const words = run.filter(({ text }) => !commonCapitals.has(text.toLowerCase()));
  return words.some((word, at) => {
    const next = words[at + 1];
    if (!next || (isPlainWord(word.text) && isPlainWord(next.text))) return false;
    const [one, other] = [foldName(word.text), foldName(next.text.replace(/['’]s?$/, ''))];
    const pair = foldName(own.slice(word.start, next.end).replace(/['’]s?$/, ''));
    return ![pair, `${one} ${other}`, `${other} ${one}`].some((words) => ground.text.includes(` ${words} `));
  });
}

/** Runs of capitalised words: "Harrow & Finch Logistics" is one. */
function runsOf(own: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    const last = runs.at(-1)?.at(-1);
    if (
      last &&
      joins.test(own.slice(last.end, word.start)) &&
      !(own.slice(last.end, word.start).trim() === 'and')
    )
      runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}

/** Names and products of a draft that stand in no note, mail, asset or field. */
export function unsaidNames(scene: ClaimScene): (Span & { quote: string; kind: 'name' | 'product' })[] {
  const { draft, dates } = scene;
  const { own } = draft;
  const exempt = [
    ...dates,
    ...findAddresses(own),
    ...[callerSpan(scene)].filter((span) => span !== undefined),
  ];
  const headings = draft.sentences.filter(isHeading);
  const words = wordsIn(own);
  return runsOf(own, words).flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last || exempt.some((span) => doOverlap(span, { start: first.start, end: last.end })))
      return [];
    const isAtStart = isStart(own, first);
    const named = run.filter((word, at) => {
      if (isKnown(scene, word.text) || commonCapitals.has(word.text.toLowerCase())) return false;
      if (at > 0 || !isAtStart) return !(isPlainWord(word.text) && run.length === 1);
      // At a sentence's start a capital says nothing: what follows must.
      const isName =
        /^\p{Lu}{2,}|\p{Ll}\p{Lu}/u.test(word.text) ||
        doesSomething.test(own.slice(word.end, word.end + 24)) ||
        run.length > 1;
      return isName && !isPlainWord(word.text);
    });
    const isPlain = named.every(({ text }) => isPlainWord(text));
    const isPair = isPlain && !isAtStart && isNewPair(scene, own, run);
    const from = isPair ? first : named[0];
    if (!from || headings.some((heading) => doOverlap(heading, from))) return [];
    if (isPlain && !isPair) return [];
    const start =
      run.find((word) => word === from || !isPlainWord(word.text) || word.start > from.start) ?? from;
    const span = { start: start.start, end: last.end };
    return [{ ...sliceOf(draft.text, span), kind: kindOf(own, span, run) }];
  });
}
