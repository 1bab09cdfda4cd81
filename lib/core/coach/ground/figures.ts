import { findNumbers, type FoundNumber } from '../../language/numbers/find-numbers.ts';
import { readNumbers } from '../../phrase/read-numbers.ts';
import { doOverlap, type Span } from '../draft.ts';

/** A number with what it counts; `kind` is absent for a bare one ("team of 12"). */
export type Figure = Span & {
  quote: string;
  kind?: FoundNumber['kind'];
  unit?: string;
  /** One for a figure, two for a range. */
  values: readonly number[];
};

const addressKinds: readonly FoundNumber['kind'][] = ['phone', 'email', 'url'];

const valuesOf = (value: string): number[] =>
  value
    .split(/(?<=\d)-/)
    .map(Number)
    .filter((number) => Number.isFinite(number));

/** Every figure of a text, addresses aside: those with a unit, then the bare numbers. Linear. */
export function figuresIn(text: string): Figure[] {
  const found = findNumbers(text);
  const withUnit: Figure[] = found
    .filter(({ kind }) => !addressKinds.includes(kind))
    .map(({ quote, start, end, kind, value, unit }) => ({
      quote,
      start,
      end,
      kind,
      values: valuesOf(value),
      ...(unit !== undefined && { unit }),
    }));
  const taken = found.toSorted((a, b) => a.start - b.start);
  let next = 0;
  const bare: Figure[] = [];
  for (const { quote, start, value } of readNumbers(text).toSorted((a, b) => a.start - b.start)) {
    const span = { start, end: start + quote.length };
    while (next < taken.length && taken[next]!.end <= start) next += 1;
    const other = taken[next];
    if (other && doOverlap(other, span)) continue;
    const last = bare.at(-1);
    // "45k" is read both as 45,000 and as 45.
    if (last?.start === start) last.values = [...last.values, value];
    else bare.push({ quote, ...span, values: [value] });
  }
  return [...withUnit, ...bare].toSorted((a, b) => a.start - b.start);
}

type Unit = { what: string | undefined; per: string | undefined };

const periods = new Set(['hour', 'day', 'week', 'month', 'quarter', 'year']);

function unitOf({ kind, unit = '' }: Figure): Unit {
  // "30k a year": of what is not said.
  if (kind !== 'duration' && periods.has(unit)) return { what: undefined, per: unit };
  const [what, ...rest] = unit.split('/');
  return { what: what === '' ? undefined : what, per: rest.at(-1) };
}

/** Two units of one measure: currencies and units of time must be the same, a rate only where both tell it. */
function haveSameUnit(a: Figure, b: Figure): boolean {
  const [one, other] = [unitOf(a), unitOf(b)];
  const isMeasure = a.kind === 'money' || a.kind === 'duration' || a.kind === 'dimension';
  if (isMeasure && one.what !== undefined && other.what !== undefined && one.what !== other.what)
    return false;
  return one.per === undefined || other.per === undefined || one.per === other.per;
}

const isLoose = (figure: Figure): boolean =>
  figure.kind === undefined ||
  figure.kind === 'dimension' ||
  (figure.kind === 'count' && unitOf(figure).what === undefined);

/** True where `known` says what `claimed` says, in whatever form: "15 hrs/wk" is "fifteen hours a week". */
function saysSame(claimed: Figure, known: Figure): boolean {
  const isKind = isLoose(claimed) || isLoose(known) || claimed.kind === known.kind;
  return isKind && haveSameUnit(claimed, known);
}

export type KnownFigures = ReadonlyMap<number, readonly Figure[]>;

/** Figures by their values. */
export function indexFigures(figures: readonly Figure[]): KnownFigures {
  const known = new Map<number, Figure[]>();
  for (const figure of figures)
    for (const value of figure.values) {
      const same = known.get(value);
      if (same) same.push(figure);
      else known.set(value, [figure]);
    }
  return known;
}

/** True where each value of the figure was said, with the same unit; of "45k" one reading is enough. */
export function isKnownFigure(claimed: Figure, known: KnownFigures): boolean {
  const isSaid = (value: number): boolean => known.get(value)?.some((one) => saysSame(claimed, one)) === true;
  return claimed.kind === undefined ? claimed.values.some(isSaid) : claimed.values.every(isSaid);
}
