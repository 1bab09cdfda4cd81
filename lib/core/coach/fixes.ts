import type { Situation } from '../contract/suggest.ts';
import { capitalise } from '../phrase/names.ts';
import type { Context } from '../suggest/context.ts';
import { isSound } from '../suggest/line.ts';
import { makeScene } from '../suggest/make-scene.ts';
import { caller } from '../suggest/reference.ts';
import { situationLines } from '../suggest/situations/situation-lines.ts';
import { findValue } from '../suggest/value.ts';

/** Sentences to put in the place of weak ones, all from the notes; made when a finding asks for one. */
export type Fixes = {
  /** "Sarah said “15 hrs/wk retyping orders”": the words that a reference could be about. */
  theirWords: () => string | undefined;
  reference: () => string | undefined;
  value: () => string | undefined;
  ask: () => string | undefined;
  question: () => string | undefined;
  exit: () => string | undefined;
};

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Fixes for this buyer and situation; each is undefined where the notes give none. */
export function makeFixes(context: Context, situation: Situation): Fixes {
  const scene = once(() => {
    const made = makeScene(context);
    return { ...made, isWritten: true, found: { ...made.found, situation } };
  });
  const sound = (text: string | undefined): string | undefined =>
    text !== undefined && isSound(scene(), { text }) ? text : undefined;
  const reference = once(() =>
    scene()
      .references.map(({ text }) => sound(`${capitalise(text)}.`))
      .find((text) => text !== undefined),
  );
  const ask = once(() =>
    situationLines[situation]
      .asks(scene())
      .map(({ text }) => sound(text))
      .find((text) => text !== undefined),
  );
  const without = (text: string): string => text.replace(`${caller(context)} `, '');
  return {
    theirWords: once(() => {
      const [first] = scene().references;
      const quote = first?.evidence[0]?.quote.replaceAll(/\s+/g, ' ').slice(0, 90);
      const speaker = first?.cited[0]?.said.speaker ?? context.input.contact.name?.split(' ')[0] ?? 'they';
      return quote === undefined ? undefined : `${speaker} said “${quote}”`;
    }),
    reference,
    ask,
    value: once(() => findValue(scene())?.part.text),
    question: once(() => {
      const lines = situationLines.stalled.openers(scene()).map(({ text }) => sound(without(text)));
      return situation === 'stalled' ? lines.find((text) => text?.includes('?') === true) : ask();
    }),
    exit: once(() => sound(situationLines.went_dark.asks(scene())[0]?.text)),
  };
}
