import type { Fact } from '../../contract/facts.ts';
import type { HistoryEntry } from '../../contract/suggest.ts';
import { foldName } from '../../model/fold-name.ts';
import { localDateOf } from '../../schedule/zoned-time.ts';
import type { Context } from '../../suggest/context.ts';
import { isBuyersWord, type Moment } from '../../suggest/moments.ts';
import { termsOf } from '../../suggest/asset-words.ts';
import { sentencesOf } from '../../suggest/sentence-at.ts';
import { figuresIn, indexFigures, type KnownFigures } from './figures.ts';

export type GroundDate = { from: string; to: string };

type Said = { text: string; moment: Moment; terms: ReadonlySet<string> };

/** Everything that a draft may claim: what stands in notes, mails, assets, calendar, and in the fields of both people. */
export type Ground = {
  /** All of it folded: small letters, no accents, single spaces. */
  text: string;
  words: ReadonlySet<string>;
  figures: KnownFigures;
  /** Local days `YYYY-MM-DD` (`to` excluded), or instants with offset where a time was said. */
  dates: readonly GroundDate[];
  /** Local days on which something was held, sent or tried. */
  daysOfContact: readonly string[];
  /** What the buyer said, by fact and by sentence, with its figures: what a reference can be about. */
  theirs: readonly Said[];
  theirFigures: KnownFigures;
  buyerTerms: ReadonlySet<string>;
  /** The buyer's texts folded. */
  theirText: string;
  /** Telling words of what was sent to them. */
  sentTerms: ReadonlySet<string>;
  /** Telling words of notes, mails and library, as `termsOf` gives them. */
  terms: ReadonlySet<string>;
  /** Mails of ours and the library, whole; of notes the sentences in which we say or do something. */
  ours: readonly { text: string; words: ReadonlySet<string> }[];
};

const longest = 100_000;

const isOurMail = ({ kind }: Moment): boolean => kind === 'try' || kind === 'info_sent';

/** "We offered a pilot", "promised the security pack", "told her that we connect to it": a note on ourselves. */
const ourDoing =
  /^\W*(?:us\b|me\b|ours?\b|to ?do\b|action\b|next steps?\b|(?:i|we)\b|(?:offered|promised|agreed|committed|confirmed|told|quoted|proposed|sent|said we|explained|showed|will|i'll|we'll)\b)|\b(?:we|i) (?:can|will|offered|promised|agreed|confirmed|told|said|quoted|proposed|do|have|owe)\b|\b(?:we|i)['’]ll\b|\bour side\b/i;
const theirWish =
  /\?|\b(?:she|he|they|client|buyer|customer|prospect)\b[^.]{0,40}\b(?:wants?|wanted|asks?|asked|would|hopes?|hoped|wishes|wished|might|could|if|needs?|expects?|wonders?|wondered)\b|^\W*(?:wants?|asks?|asked|hopes?|needs?|would|wishes|if|could|can you|could you|will you)\b/i;

function oursIn(moment: Moment, facts: readonly Fact[]): string[] {
  if (isOurMail(moment)) return [moment.text.slice(0, longest)];
  if (moment.kind === 'wrote' || moment.kind === 'auto') return [];
  const own = facts.filter(({ kind, by }) => kind === 'commitment' && by === 'us').map(({ quote }) => quote);
  const said = sentencesOf(moment.text)
    .map(({ start, end }) => moment.text.slice(start, end))
    .filter((sentence) => ourDoing.test(sentence) && !theirWish.test(sentence));
  return [...own, ...said];
}

function saidIn(moment: Moment, facts: readonly Fact[]): Said[] {
  const ofUs = facts.filter(({ by }) => by === 'us');
  return [
    ...facts.filter(({ by, turn }) => by !== 'us' && turn === undefined).map(({ quote }) => quote),
    ...sentencesOf(moment.text, 200)
      .filter((range) => !ofUs.some((fact) => fact.start < range.end && range.start < fact.end))
      .map(({ start, end }) => moment.text.slice(start, end)),
  ].map((text) => ({ text, moment, terms: termsOf(text) }));
}

function makeGround(context: Context): Ground {
  const { input, moments, timeZone } = context;
  const { self, contact } = input;
  const assets = input.assets ?? [];
  const people = [
    self.name,
    self.company,
    self.email,
    contact.name,
    contact.company,
    contact.title,
    contact.email,
  ];
  const meetings = input.meetings ?? [];
  const fields = [
    ...people,
    ...(self.emails ?? []),
    ...(self.domains ?? []),
    ...meetings.flatMap(({ title, attendees }) => [
      title,
      ...(attendees ?? []).flatMap(({ name, email }) => [name, email]),
    ]),
  ].filter((field) => field !== undefined);
  const assetTexts = assets.flatMap(({ title, text, url, pains, tags }) => [
    `${title}\n${text.slice(0, longest)}\n${url ?? ''}\n${(pains ?? []).join('\n')}\n${(tags ?? []).join('\n')}`,
  ]);
  const said = moments.map(({ text, entry }) => `${text.slice(0, longest)}\n${entry.outcome ?? ''}`);
  const text = ` ${foldName([...said, ...assetTexts, ...fields].join('\n'))} `;
  const dates = moments.flatMap((moment) => [
    ...context.findDates(moment.text, { now: moment.entry.at, timeZone }),
    ...context.factsOf(moment).flatMap(({ due }) => (due === undefined ? [] : [{ from: due, to: due }])),
  ]);
  const sentTexts = moments
    .filter(({ kind }) => kind === 'info_sent')
    .map((moment) => moment.text.slice(0, 2_000));
  const used = new Set(moments.flatMap(({ entry }) => entry.used ?? []));
  const sentAssets = assets.filter(({ id }) => used.has(id)).map(({ title }) => title);
  const buyers = moments.filter((moment) => isBuyersWord(moment));
  return {
    text,
    words: new Set(text.split(' ')),
    terms: new Set([...said, ...assetTexts].flatMap((one) => [...termsOf(one)])),
    figures: indexFigures([...said, ...assetTexts, ...fields].flatMap((one) => figuresIn(one))),
    dates: [...dates, ...meetings.map(({ start, end }) => ({ from: start, to: end ?? start }))],
    daysOfContact: [...new Set(moments.map(({ at }) => localDateOf(at, timeZone)))],
    theirs: buyers.flatMap((moment) => saidIn(moment, context.factsOf(moment))),
    buyerTerms: termsOf(buyers.map((moment) => moment.text.slice(0, longest)).join('\n')),
    theirText: ` ${foldName(buyers.map((moment) => moment.text.slice(0, longest)).join('\n'))} `,
    sentTerms: termsOf([...sentTexts, ...sentAssets].join('\n')),
    theirFigures: indexFigures(buyers.flatMap((moment) => figuresIn(moment.text.slice(0, longest)))),
    ours: [...moments.flatMap((moment) => oursIn(moment, context.factsOf(moment))), ...assetTexts].map(
      (one) => ({
        text: one,
        words: new Set(foldName(one).split(' ')),
      }),
    ),
  };
}

type Kept = Pick<Context, 'input' | 'timeZone' | 'moments'> & { ground: Ground };
const grounds = new WeakMap<readonly HistoryEntry[], Kept>();

/** What is known, read once for a history while somebody types; facts and dates come through the context's reader. */
export function readGround(context: Context): Ground {
  const { input, timeZone, moments } = context;
  const kept = grounds.get(input.history);
  const isSame =
    kept !== undefined &&
    kept.timeZone === timeZone &&
    kept.moments.length === moments.length &&
    (['assets', 'meetings', 'self', 'contact'] as const).every((field) => kept.input[field] === input[field]);
  if (isSame) return kept.ground;
  const ground = makeGround(context);
  grounds.set(input.history, { input, timeZone, moments, ground });
  return ground;
}
