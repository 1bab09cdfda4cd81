import type { AskPart, Evidence } from '../contract/suggest.ts';
import type { Agenda } from '../booking/booking.ts';
import { spokenDuration, spokenSlot } from '../phrase/spoken-time.ts';
import type { Line } from '../suggest/line.ts';
import { soundLines } from '../suggest/line.ts';
import type { Reference } from '../suggest/reference.ts';
import type { Scene } from '../suggest/scene.ts';
import type { Lines, linesOf } from '../suggest/suggest-lines.ts';
import { situationLines } from '../suggest/situations/situation-lines.ts';
import type { AssetLine } from '../suggest/value.ts';
import { findHomework, type Deed } from './homework.ts';
import type { MailRequest, Pick } from './mail.ts';
import { nextTimeOf, type NextTime } from './next-time.ts';
import { fittingQuotes } from './fitting-quotes.ts';
import { type Quote, quotesOf } from './quotes.ts';

/** Words of a mail, and those of the history that they stand on. */
export type Piece = { text: string; evidence: readonly Evidence[] };

/** Everything that a mail is made of, whatever its language. */
export type Matter = {
  /** Written: its times carry the date. */
  scene: Scene;
  request: MailRequest;
  lines: Lines;
  opener: Piece | undefined;
  /** What an opener may refer to, the chosen one first. */
  references: readonly Reference[];
  value: AssetLine | undefined;
  ask: Line | AskPart | undefined;
  /** Times to offer, the chosen one first; epoch ms. */
  starts: readonly number[];
  minutes: number;
  next: NextTime | undefined;
  /** The buyer's words as they stand, the strongest first. */
  quotes: readonly Quote[];
  homework: Agenda<Deed>;
};

/** The `at`-th of a list that begins again behind its end. */
const nth = <Of>(all: readonly Of[], at = 0): Of | undefined => all[at % Math.max(1, all.length)];

/** The list from its `at`-th on, those before it behind. */
const from = <Of>(all: readonly Of[], at = 0): Of[] => {
  const start = at % Math.max(1, all.length);
  return [...all.slice(start), ...all.slice(0, start)];
};

function openerOf({ opener }: Lines, at: number | undefined): Piece | undefined {
  return opener ? nth([opener, ...opener.alternatives], at) : undefined;
}

/** The ask with its date written out, since a mail is read on another day than it is sent. */
function askOf(scene: Scene, { ask, situation }: Lines, at: number | undefined): Matter['ask'] {
  if (!ask) return undefined;
  return nth(soundLines(scene, situationLines[situation].asks(scene)), at) ?? ask;
}

/** "An answer whether it works with SAP" is no homework any more where the mail brings it. */
const isOn = ({ evidence }: Deed, value: AssetLine | undefined): boolean =>
  evidence.length > 0 &&
  evidence.every((one) =>
    value?.evidence.some((own) => own.history === one.history && own.start < one.end && one.start < own.end),
  );

/** Times that the mail may name beside those of the cards. */
function timesOf(scene: Scene, next: NextTime | undefined): string[] {
  const { context, offer } = scene;
  const starts = [...(offer?.starts ?? []), ...(next ? [next.start] : [])];
  return [
    ...starts.flatMap((start) =>
      [context.buyerZone, context.repZone].map((zone) =>
        spokenSlot(start, zone, context.now, {
          withDate: true,
          withOwn: true,
          repTimeZone: context.repZone,
        }),
      ),
    ),
    ...[next?.minutes, offer?.minutes].flatMap((minutes) =>
      minutes === undefined ? [] : [spokenDuration(minutes)],
    ),
  ];
}

/** Reads what the mail is made of. */
export function matterOf(
  given: Scene,
  request: MailRequest,
  { lines, brings }: ReturnType<typeof linesOf>,
): Matter {
  const pick: Pick = request.pick ?? {};
  const next = nextTimeOf(given);
  const homework = findHomework(given, request.talk);
  const quotes = quotesOf(given);
  const grounds = [...given.grounds, ...timesOf(given, next), ...homework.grounds];
  const scene = { ...given, grounds, isWritten: true, hasOwnClock: request.isBare !== true };
  const value = nth(brings.length > 0 ? brings : fittingQuotes(scene, quotes), pick.value);
  return {
    scene,
    request,
    lines,
    opener: openerOf(lines, pick.opener),
    references: from(scene.references, pick.opener),
    value,
    ask: askOf(scene, lines, pick.ask),
    starts: from(scene.offer?.starts ?? [], pick.ask),
    minutes: scene.offer?.minutes ?? 20,
    next,
    quotes: from(quotes, pick.opener),
    homework: { ...homework.agenda, ours: homework.agenda.ours.filter((deed) => !isOn(deed, value)) },
  };
}
