import type { Clause } from '../../clause.ts';
import {
  objectClass,
  openEnd,
  plannedFiller,
  promiseFiller,
  promiseForm,
  verbClass,
} from '../../vocabulary/en/spoken-promises.ts';

/** Points for the form, the act and what is named with it; a promise of an act with its object and day has six. */
const points: Readonly<Record<string, number>> = {
  going: 2.5,
  will: 2.25,
  together: 1.75,
  can: 1,
  could: 0.5,
  wish: -0.5,
  should: -0.5,
  named: 4,
  hand: 3,
  make: 2.25,
  change: 2,
  act: 1.5,
  talk: -1,
  thing: 0.5,
  time: 1.5,
  here: -1,
};
const plannedPoints = 0.6;
const barePoints = -1.5;
const conditionPoints = -1.5;
const openEndPoints = -0.5;
const fewestObjectWords = 3;
const farthestWord = 17;
const farthestSign = 160;
/** More in one clause is stammering. */
const mostForms = 8;
const asWords = (text: string): string[] => text.match(/[a-z'-]+/g) ?? [];
const pointsOf = (name: string): number => points[name] ?? 0;

/** From 2.75 points a promise is taken down where nobody knows who speaks; from 5.5 also beside others of the same speaker. */
export const concreteEnough = 2.75;
export const plainlyConcrete = 5.5;

function scoreAt(text: string, form: RegExpExecArray): number {
  const [name = ''] = Object.entries(form.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
  if (name === 'named') return pointsOf(name);
  const end = form.index + form[0].length;
  const behind = text.slice(end, end + farthestSign).split(/[.?!]/, 1)[0] ?? '';
  const filler = promiseFiller.exec(behind)?.[0] ?? '';
  const [verb = '', ...object] = asWords(behind.slice(filler.length));
  const near = object.slice(0, farthestWord);
  const named = new Set(near.flatMap((word) => objectClass.get(word) ?? []));
  const before = asWords(text.slice(Math.max(0, form.index - 60), form.index));
  let score = pointsOf(name) + pointsOf(verbClass.get(verb) ?? 'act');
  for (const each of named) score += pointsOf(each);
  if (near.length < fewestObjectWords) score += barePoints;
  if (before.includes('if')) score += conditionPoints;
  if (openEnd.has(before.at(-1) ?? '')) score += openEndPoints;
  if (plannedFiller.test(filler)) score += plannedPoints;
  return score;
}

/**
 * How concrete a promise in a talk is: who does it, whether it outlives the talk, what is handed over and by when.
 * 0 where the clause holds none; in its sentence it may go on behind the clause.
 */
export function concreteness(clause: Clause): number {
  const { plain, start } = clause.sentence;
  const [from, to] = [clause.start - start, clause.end - start];
  let best = 0;
  let form = promiseForm.exec(plain, from);
  for (let count = 0; count < mostForms && form !== null && form.index < to; count += 1) {
    best = Math.max(best, scoreAt(plain, form));
    form = promiseForm.exec(plain, form.index + form[0].length);
  }
  return best;
}
