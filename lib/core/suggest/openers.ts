import type { Line } from './line.ts';
import { caller, type Reference } from './reference.ts';
import type { Scene } from './scene.ts';

const nameOf = ({ cited }: Reference): string =>
  [...new Set(cited.map(({ fact }) => fact.kind))].join('-and-');

/** A question of theirs cannot be "still so". */
export const isStatement = ({ cited }: Reference): boolean =>
  cited.every(({ fact }) => fact.kind !== 'question');

/** A line on each reference; `build` gives what follows the caller's name. */
export function openersOn(
  scene: Scene,
  build: (reference: Reference) => string,
  source = 'R5 S2 S3 S4',
  isMeant: (reference: Reference) => boolean = () => true,
): Line[] {
  return scene.references.filter(isMeant).map((reference) => ({
    text: `${caller(scene.context)} ${build(reference)}`,
    evidence: reference.evidence,
    rule: `opener/${nameOf(reference)}`,
    source,
  }));
}

/**
 * The first wording on the best reference and on its shorter form, then the other wordings, then the other references:
 * where the long form is too long to be said, the wording stays and the reference shrinks.
 */
export function interleave(first: readonly Line[], ...others: readonly (readonly Line[])[]): Line[] {
  const next = others.flatMap((lines) => lines.slice(0, 2));
  return [...first.slice(0, 2), ...next, ...first.slice(2), ...others.flatMap((lines) => lines.slice(2))];
}
