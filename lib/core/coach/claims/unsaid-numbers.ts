import { doOverlap, type Sentence, sliceOf, type Span } from '../draft.ts';
import { type Figure, figuresIn, isKnownFigure } from '../ground/figures.ts';
import type { ClaimScene } from './claim-scene.ts';

const loose = /^(?:an?|the|each|every|per|half|one)\b|\b(?:few|couple|several|dozen|many)\b/i;
const smallest = 3;
const ownLength =
  /\b(?:reads?|video|watch|takes?|call|talk|chat|demo|walk\w*|session|look|meeting|of your time|enough|is all|slot|minutes? (?:or|to)|together)\b/;

/** "One thing", "two options", "a few": they count what the mail itself lists. */
const isStructural = ({ quote, kind, values }: Figure): boolean =>
  (kind === undefined || kind === 'count' ? values.every((value) => value <= smallest) : false) ||
  (kind === 'duration' && loose.test(quote) && !/\d/.test(quote)) ||
  /\b(?:few|couple|several)\b/i.test(quote);

/** "20 Minuten": German units are no units to the reader of numbers. */
const isGermanLength = ({ draft }: ClaimScene, { end, values }: Figure): boolean =>
  draft.language === 'de' &&
  values.every((value) => value <= 90) &&
  /^\s?min(?:ute[n]?|\.)?\b/i.test(draft.own.slice(end, end + 12));

/** The length of the talk that is offered, or of what is to be read: at most two hours, and no rate. */
function isOwnLength(scene: ClaimScene, figure: Figure, sentence: Sentence | undefined): boolean {
  if (isGermanLength(scene, figure)) return true;
  if (figure.kind !== 'duration' || !sentence || figure.unit?.includes('/') === true) return false;
  const limit = { minute: 120, hour: 2, second: 600 }[figure.unit ?? ''] ?? 0;
  if (figure.values.length > 0 && figure.values.some((value) => value > limit)) return false;
  const before = sentence.plain.slice(0, Math.max(0, figure.start - sentence.start));
  if (
    /\b(?:you|your [\w ]{2,25}|they|drivers?|team) (?:spends?|loses?|waits?|wastes?|needs?|takes?|are losing|are spending)\b[^,.;]{0,25}$/.test(
      before,
    )
  )
    return false;
  const beside = [sentence.index - 1, sentence.index, sentence.index + 1];
  return ownLength.test(sentence.plain) || scene.asks.some((ask) => beside.includes(ask.sentence.index));
}

/** "Your last five quotes", "the first ten positions": how many to take, and no claim. */
const isPortion = (text: string, { start, values }: Figure): boolean =>
  values.every((value) => value <= 20) &&
  /\b(?:first|last|next|top)\s$/i.test(text.slice(Math.max(0, start - 8), start));

/** "Would Tuesday at 10 be good?": the hour of a day, also where it was not read as one. */
const isHour = (text: string, { start, kind, values }: Figure): boolean =>
  kind === undefined &&
  values.every((value) => value <= 24) &&
  /\b(?:at|@)\s?$/i.test(text.slice(Math.max(0, start - 4), start));

const isListNumber = (text: string, { start, end }: Span): boolean =>
  /(?:^|\n)\s*\(?$/.test(text.slice(Math.max(0, start - 6), start)) &&
  /^[.)]\s/.test(text.slice(end, end + 2));

/** Numbers of a draft that stand nowhere, in no form (R5); the offered time and length are no claims. */
export function unsaidNumbers(
  scene: ClaimScene,
): (Span & { quote: string; kind: 'number' | 'date'; figure: Figure })[] {
  const { draft, dates, ground } = scene;
  const thisYear = Number(scene.context.today.slice(0, 4));
  let [at, nextDate] = [0, 0];
  return figuresIn(draft.own).flatMap((figure) => {
    while (at < draft.sentences.length && draft.sentences[at]!.end <= figure.start) at += 1;
    while (nextDate < dates.length && dates[nextDate]!.end <= figure.start) nextDate += 1;
    const [sentence, date] = [draft.sentences[at], dates[nextDate]];
    if (
      (date && doOverlap(date, figure)) ||
      isHour(draft.own, figure) ||
      isStructural(figure) ||
      isListNumber(draft.own, figure) ||
      isPortion(draft.own, figure)
    )
      return [];
    if (isOwnLength(scene, figure, sentence) || isKnownFigure(figure, ground.figures)) return [];
    const isYear = figure.kind === undefined && /^(?:19|20)\d\d$/.test(figure.quote);
    if (isYear && figure.values.includes(thisYear)) return [];
    return [
      { ...sliceOf(draft.text, figure), kind: isYear ? ('date' as const) : ('number' as const), figure },
    ];
  });
}
