import type { Line } from './line.ts';
import { caller, type Reference, references } from './reference.ts';
import type { Scene } from './scene.ts';

const nameOf = ({ cited }: Reference): string =>
  [...new Set(cited.map(({ fact }) => fact.kind))].join('-and-');

/** A line on each reference; `build` gives what follows the caller's name. */
export function openersOn(
  scene: Scene,
  build: (reference: Reference) => string,
  source = 'R5 S2 S3 S4',
): Line[] {
  return references(scene).map((reference) => ({
    text: `${caller(scene.context)} ${build(reference)}`,
    evidence: reference.evidence,
    rule: `opener/${nameOf(reference)}`,
    source,
  }));
}

/** The first wording on every reference, with the second wording of the best one right behind it. */
export function interleave(first: readonly Line[], second: readonly Line[]): Line[] {
  const [best, ...others] = first;
  return best ? [best, ...second.slice(0, 1), ...others, ...second.slice(1)] : [...second];
}
