import type { CoachScene } from './coach-scene.ts';

export type Part = 'reference' | 'value' | 'ask' | 'exit' | 'question';

/** What the playbook needs in this situation; gone dark the ask is a way out, stalled it is a question (R23). */
export function neededParts({
  context,
  situation,
}: Pick<CoachScene, 'situation'> & { context: Pick<CoachScene['context'], 'playbook'> }): Part[] {
  const use = context.playbook.parts[situation];
  const ask = situation === 'went_dark' ? 'exit' : situation === 'stalled' ? 'question' : 'ask';
  return [
    ...(use.opener === 'needed' ? (['reference'] as const) : []),
    ...(use.value === 'needed' ? (['value'] as const) : []),
    ...(use.ask === 'needed' ? ([ask] as const) : []),
  ];
}

const isConfirmed =
  /\b(?:keep to|still (?:work|suit|good|on)|new (?:time|date)|see you|speak (?:then|on)|confirm\w*|looking forward|look forward|you down|works for me|that works)\b/;

/** Whether the draft has the part; where no time may be offered, a question in writing is the ask. */
export function hasPart({ parts, asks, draft, situation, prefersWriting }: CoachScene, part: Part): boolean {
  const { reference, value, question, exit } = parts;
  const isConcrete = asks.some((ask) => ask.isConcrete);
  switch (part) {
    case 'reference':
      return reference !== undefined;
    case 'value':
      return value !== undefined;
    case 'exit':
      return exit !== undefined;
    case 'question':
      return question !== undefined || isConcrete;
    case 'ask': {
      if (isConcrete) return true;
      const isOpen =
        prefersWriting || situation === 'stalled' || situation === 'first_call' || situation === 'went_dark';
      if (isOpen && question !== undefined) return true;
      return situation === 'rescheduled' && draft.sentences.some(({ plain }) => isConfirmed.test(plain));
    }
    default:
      return part satisfies never;
  }
}

export const isPartMissing = (scene: CoachScene, part: Part): boolean =>
  neededParts(scene).includes(part) && !hasPart(scene, part);
