import type { Finding, Ungrounded } from '../contract/coach.ts';
import { firstName } from '../phrase/names.ts';
import type { CoachScene } from './coach-scene.ts';
import { figuresIn } from './ground/figures.ts';

const said: Record<Ungrounded['kind'], (quote: string) => string> = {
  number: (quote) => `“${quote}” stands in no note, mail or asset of this contact`,
  date: (quote) => `Nobody named “${quote}” in your notes or mails`,
  name: (quote) => `“${quote}” is nobody and nothing that your notes or mails name`,
  product: (quote) => `“${quote}” comes up in no note, mail or asset of this contact`,
  promise: (quote) => `“${quote}” is a promise that nobody on your side has made so far`,
};

/** The one figure of theirs of the same kind and unit; undefined where there is none or a choice. */
function figureInstead({ ground }: CoachScene, quote: string): string | undefined {
  const [claimed] = figuresIn(quote);
  if (claimed?.kind === undefined) return undefined;
  const same = [...ground.theirFigures.values()]
    .flat()
    .filter(({ kind, unit }) => kind === claimed.kind && unit === claimed.unit);
  const quotes = new Set(same.map((figure) => figure.quote));
  return quotes.size === 1 ? [...quotes][0] : undefined;
}

function fixOf(scene: CoachScene, { quote, kind, start }: Ungrounded): string | undefined {
  const { greeting } = scene.draft;
  if (kind === 'number') return figureInstead(scene, quote);
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
