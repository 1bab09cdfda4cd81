import type { Evidence } from '../contract/suggest.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { canBeSpoken, countWords } from '../phrase/check-line.ts';
import { expandShorthand } from '../phrase/expand-shorthand.ts';
import { firstName } from '../phrase/names.ts';
import type { Voice } from '../phrase/said.ts';
import { escapePattern } from '../text/escape-pattern.ts';
import type { Cited } from '../suggest/cite.ts';
import { evidenceOf, recentWords } from '../suggest/context.ts';
import { timeClauseOf } from '../suggest/later-words.ts';
import type { Moment } from '../suggest/moments.ts';
import type { Scene } from '../suggest/scene.ts';
import { type GermanNote, readGermanNotes } from './german/notes.ts';

/** Words of a note or a message as they stand, for a mail in another language than theirs. */
export type Quote = {
  text: string;
  kind: 'need' | 'deadline' | 'question';
  evidence: Evidence[];
  moment: Moment;
  /** The buyer wrote or spoke them; otherwise they are the rep's note of it. */
  isVerbatim: boolean;
  /** Who said it, where that was not the contact. */
  speaker?: string;
};

/** In German, whose shorthand is not that of English. */
const unquotable = /[?\n\p{Cc}<>{}|=→]|https?:|www\./u;
const mostWords = 20;
const leastWords = 3;

const label =
  /^(?:pain|impact|goal|deadline|timeline|budget|next|need|problem|issue|question|q|ziel|(?:(?:wir haben|ich habe|noch|eine) )*frage|problem|termin|schmerz|frist)\s?[:.–-]\s*/i;
const said =
  /^(?:also |just )?(?:said|says|stated|states|mentioned|mentions|noted|told (?:me|us)|explained|sagt|sagte|meint|meinte|fragt|fragte|hat gefragt|wollte wissen|asked|asks)\b,?(?: that\b| dass\b|:)?\s*/i;
/** "Wants to be live before March": what they want stands behind it. */
const wish =
  /^(?:also |really )?(?:(?:wants?|needs?|would like|hopes?)\s+(?:to\s+(?:be\s+)?)?|(?:will|wollen|möchten?|muss|müssen|soll)\s+(?:das\s+|es\s+)?(?=(?:bis|vor|ab|spätestens|unter|noch)\b))/i;
/** Words that say nothing without those before them. */
const leaning = /^(?:[Ii]t|[Tt]h(?:at|is|em|ose)|[Dd]ies|[Ee]s)\b|^[Dd]as \p{Ll}/u;
const aboutThem = /\b(?:she|he|her|him|his|hers|ihm|ihn|seine[mnrs]?)\b/i;

/** The buyer as the subject of a note, whose words follow. */
function subjectOf({ contactName }: Voice): RegExp {
  const first = firstName(contactName);
  const last = first === undefined ? undefined : contactName?.split(`${first} `)[1];
  const names = [contactName, first, last].filter(
    (name): name is string => name !== undefined && name.length > 1,
  );
  const all = [
    'she',
    'he',
    'they',
    'her',
    'his',
    'their',
    'er',
    'sie',
    String.raw`(?:fr|hr|frau|herr)\.? [\p{L}-]+`,
    'sein',
    'seine',
    'prospect',
    'buyer',
    'client',
  ]
    .concat(names.map(escapePattern))
    .join('|');
  return new RegExp(
    `^(?:the )?(?:(?:mr|mrs|ms|dr|herr|frau|fr|hr)\\.? )?(?:${all})(?:['’]s)?(?![\\p{L}]):?\\s+`,
    'iu',
  );
}

const bareOf = (text: string, voice: Voice): string =>
  text.replace(label, '').replace(subjectOf(voice), '').replace(said, '').replace(wish, '');

/** The part of a note that can stand in quotation marks before the buyer; undefined where none can. */
export function quotable(words: string, voice: Voice, language = detectLanguage(words)): string | undefined {
  const isOwn = voice.source === 'email';
  let text = words
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^[\s•*·–—-]+/, '');
  // "Lotte: she said …" has two of them.
  text = isOwn ? text.replace(label, '') : bareOf(bareOf(text, voice), voice);
  text = text
    .replaceAll(/["“„]([^"“”„]+)["“”]/g, '‚$1‘')
    .replaceAll(/["“”„]/g, '')
    .replace(/[.,;:!?\s]+$/, '');
  const isGerman = language === 'de';
  const plain = isGerman || canBeSpoken(text) ? text : expandShorthand(text);
  const count = countWords(plain);
  const isFine =
    count >= leastWords &&
    count <= mostWords &&
    (isGerman ? !unquotable.test(plain) : canBeSpoken(plain)) &&
    (isOwn || !aboutThem.test(plain)) &&
    !leaning.test(plain);
  return isFine ? plain : undefined;
}

const isVerbatim = ({ moment }: { moment: Moment }): boolean =>
  moment.kind === 'wrote' || moment.entry.source === 'transcript';

/** A question that was asked as one keeps its mark. */
const markOf = (kind: Quote['kind'], evidence: readonly Evidence[]): string =>
  kind === 'question' && evidence[0]?.quote.trimEnd().endsWith('?') === true ? '?' : '';

function fromCited({ context }: Scene, cited: Cited, kind: Quote['kind']): Quote[] {
  const { moment, evidence, said: turned } = cited;
  if (detectLanguage(moment.text) === 'de') return [];
  const text = quotable(evidence[0]?.quote ?? '', context.voiceOf(moment));
  const speaker = turned.speaker === undefined ? {} : { speaker: turned.speaker };
  const mark = markOf(kind, evidence);
  return text === undefined
    ? []
    : [{ text: `${text}${mark}`, kind, evidence, moment, isVerbatim: isVerbatim(cited), ...speaker }];
}

const isQuoteKind = (kind: GermanNote['kind']): kind is Quote['kind'] => kind !== 'ours' && kind !== 'theirs';

/** What was said in a German moment, told apart by its sentences. */
export function germanNotesOf({ context }: Scene): { moment: Moment; note: GermanNote }[] {
  return recentWords(context)
    .filter(({ text }) => text.trim() !== '' && detectLanguage(text) === 'de')
    .flatMap((moment) =>
      readGermanNotes(moment.text, context.voiceOf(moment)).map((note) => ({ moment, note })),
    );
}

function fromGerman(scene: Scene): Quote[] {
  return germanNotesOf(scene).flatMap(({ moment, note }) => {
    const { kind } = note;
    const text = isQuoteKind(kind) ? quotable(note.text, scene.context.voiceOf(moment), 'de') : undefined;
    if (text === undefined || !isQuoteKind(kind)) return [];
    const evidence = [evidenceOf(moment, note)];
    return [
      {
        text: `${text}${markOf(kind, evidence)}`,
        kind,
        moment,
        isVerbatim: isVerbatim({ moment }),
        evidence,
      },
    ];
  });
}

/** The later time that they named: "after the budget round", else all of their words. */
function laterQuote({ context, found: { later } }: Scene): Quote[] {
  if (!later) return [];
  const { evidence, moment } = later;
  const time = timeClauseOf(evidence.quote);
  const isTheirs = time !== null && evidence.quote.includes(time);
  const text = isTheirs ? time : quotable(evidence.quote, context.voiceOf(moment));
  return text === undefined
    ? []
    : [{ text, kind: 'deadline', evidence: [evidence], moment, isVerbatim: isVerbatim({ moment }) }];
}

const order: Quote['kind'][] = ['need', 'deadline', 'question'];
const weight = ({ kind, text, speaker }: Quote): number =>
  order.indexOf(kind) * 2 - (/\d/.test(text) ? 1 : 0) + (speaker === undefined ? 0 : 1);

/** The buyer's words that can be quoted, the strongest first, each once. */
export function quotesOf(scene: Scene): Quote[] {
  const { pains, goals, deadlines, questions } = scene.material;
  const all = [
    ...fromGerman(scene),
    ...[...pains, ...goals].flatMap((one) => fromCited(scene, one, 'need')),
    ...deadlines.flatMap((one) => fromCited(scene, one, 'deadline')),
    ...questions.flatMap((one) => fromCited(scene, one, 'question')),
    ...laterQuote(scene),
  ];
  return all
    .filter(({ text }, at) => !all.slice(0, at).some((other) => other.text.includes(text)))
    .toSorted((a, b) => weight(a) - weight(b));
}
