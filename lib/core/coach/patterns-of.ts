import { words, type WordPattern } from '../language/vocabulary/pattern.ts';

const known = new WeakMap<readonly string[], readonly WordPattern[]>();

/** The patterns of a vocabulary, made once however many rules read it: compiling them is the dear part. */
export function patternsOf(sources: readonly string[]): readonly WordPattern[] {
  const made = known.get(sources) ?? sources.map((source) => words(source));
  known.set(sources, made);
  return made;
}
