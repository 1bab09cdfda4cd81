import type { Finding, Ungrounded } from '../contract/coach.ts';
import { firstName } from '../phrase/names.ts';
import { termsOf } from '../suggest/asset-words.ts';
import type { CoachScene } from './coach-scene.ts';
import { figuresIn } from './ground/figures.ts';

const said: Record<Ungrounded['kind'], (quote: string) => string> = {
  number: (quote) => `“${quote}” stands in no note, mail or asset of this contact`,
  date: (quote) => `Nobody named “${quote}” in your notes or mails`,
  name: (quote) => `“${quote}” is named in no note, mail or asset of this contact`,
  product: (quote) => `“${quote}” comes up in no note, mail or asset of this contact`,
  promise: (quote) => `“${quote}” is a promise that nobody on your side has made so far`,
};

/** "You spend …", "your team loses …": it can only be meant to be what they said. */
const isTheirTrouble =
  /\b(?:you|they|your \w+|their \w+)\b[^.?!]{0,30}\b(?:said|mentioned|told|spends?|loses?|wastes?|waits?|pays?)\b/;

/** Whether a sentence speaks of what they named that figure for: in any other it would be one more false claim. */
function isAbout({ ground, draft }: CoachScene, at: number, figure: string): boolean {
  const sentence = draft.sentences.find(({ start, end }) => start <= at && at < end);
  if (isTheirTrouble.test(sentence?.plain ?? '')) return true;
  const own = termsOf(figure);
  const terms = [...termsOf(sentence?.text ?? '')].filter((term) => !own.has(term));
  return ground.theirs.some(
    (said) => said.text.includes(figure) && terms.some((term) => said.terms.has(term)),
  );
}

/** The one figure of theirs of the same kind and unit, for the same thing; undefined where there is none or a choice. */
function figureInstead(scene: CoachScene, { quote, start }: Ungrounded): string | undefined {
  const { ground } = scene;
  const [claimed] = figuresIn(quote);
  if (claimed?.kind === undefined) return undefined;
  const same = [...ground.theirFigures.values()]
    .flat()
    .filter(({ kind, unit }) => kind === claimed.kind && unit === claimed.unit);
  const quotes = new Set(same.map((figure) => figure.quote));
  const [only] = quotes;
  return quotes.size === 1 && only !== undefined && isAbout(scene, start, only) ? only : undefined;
}

function fixOf(scene: CoachScene, one: Ungrounded): string | undefined {
  const { kind, start } = one;
  const { greeting } = scene.draft;
  if (kind === 'number') return figureInstead(scene, one);
  if (kind === 'name' && greeting && start < greeting.end) return firstName(scene.context.input.contact.name);
  return undefined;
}

/** The findings for what stands nowhere: it is what loses trust, so each is an error. */
export function sayUngrounded(scene: CoachScene, ungrounded: readonly Ungrounded[]): Finding[] {
  return ungrounded.map((one) => {
    const { quote, start, end, kind } = one;
    const fix = fixOf(scene, one);
    const instead = fix === undefined ? '' : `; they have “${fix}”`;
    return {
      quote,
      start,
      end,
      rule: `coach/ungrounded-${kind}`,
      source: 'R5 S2 S3',
      severity: 'error',
      message: `${said[kind](quote)}${instead}.`,
      ...(fix !== undefined && { fix }),
    };
  });
}
