import type { Fact, FactKind } from '../contract/facts.ts';
import { isContact } from './antecedent.ts';
import { canBeSpoken, hasThirdPersonBuyer } from './check-line.ts';
import { clausePieces, type Piece } from './clause-pieces.ts';
import { leansOnOther } from './leans.ts';
import { sayBoth } from './say-both.ts';
import { withName } from './whose-pronoun.ts';
import { firstName } from './names.ts';
import { prepare } from './prepare.ts';
import { namesContact, quoteOf } from './quote-of.ts';
import { sayClause } from './say-clause.ts';
import type { Said, Voice } from './said.ts';
import { mentionedNoun } from './mentioned-noun.ts';
import { doubtsAbout } from './doubts.ts';
import { wholePart } from './whole-part.ts';
import { partsOf, topicKinds, withShareOf } from './clause-parts.ts';
import { type Mode, turnPerson } from './turn-person.ts';

const maxWords = 28;
/** Characters: more is no clause, and is not read through. */
const longest = 600;
const comfortable = 24;

/** A long clause ends before its reason or its addition; a "but", "if" or "unless" is never cut off. */
function shorten(line: string): string {
  if (line.split(' ').length <= comfortable || /\b(?:but|unless|if|except|only|until)\b/i.test(line))
    return line;
  const cut =
    /^((?:\S+ ){4,25}?\S+?),? (?:because|which|so that|since|and (?:last|the|that|then|now|two|it|they|you|your)) .+$/u.exec(
      line,
    );
  return cut?.[1] ?? line;
}
const digits = (text: string) => text.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+/g) ?? [];

const third = /\b(?:she|he|they|her|his|their)(?:['’]\w+)?\b/i;
const first = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)(?:['’]\w+)?\b/;
const buyersOwn: ReadonlySet<FactKind> = new Set(['pain', 'impact', 'goal', 'deadline', 'budget']);

/**
 * Whose words a piece is in. In mails and turns "we" is the buyer; in a note that speaks of "her" or names the contact
 * it is the rep, unless the piece stands in quotation marks or is a pain that starts with "we".
 */
export function modeOf(piece: Piece, fact: Fact, voice: Voice): Mode {
  const { text, around } = piece;
  if (voice.source === 'email') return 'buyer';
  if (voice.source === 'transcript' || fact.turn !== undefined)
    return first.test(text) || !third.test(text) ? 'buyer' : 'rep';
  if (!first.test(text) || third.test(text)) return 'rep';
  const before = around.slice(0, Math.max(0, around.indexOf(text))).trimEnd();
  if (piece.speaker !== undefined) return 'buyer';
  if (/["“]$|(?:^|[\s:])['‘]$/.test(before) || /^["“]/.test(text)) return 'buyer';
  const isRepNote =
    third.test(around) ||
    namesContact(around, voice) ||
    /^\p{L}+s\b(?<!ss)|^(?:asked|told|wants|wanted|promised|agreed)\b/iu.test(text);
  const isReported = /\b(?:thinks?|says?|said|told|asked|that)$/i.test(before);
  if (/^(?:we|our|i)\b/i.test(text) && buyersOwn.has(fact.kind) && !isReported) return 'buyer';
  return !isRepNote && /\b(?:my|our|I)\b/i.test(text) ? 'buyer' : 'rep';
}

/** Every number of the line stands in the note, apart from "45k" said as "45,000". */
export function keepsNumbers(line: string, source: string): boolean {
  const known = new Set(digits(source));
  return digits(line).every((number) => known.has(number) || known.has(number.replace(/000$/, '')));
}

function isSayable(line: string, piece: Piece, voice: Voice): boolean {
  const count = line.split(' ').length;
  return (
    count >= 3 &&
    count <= maxWords &&
    canBeSpoken(line) &&
    !/^(?:the )?["“']?let (?:you|us)\b|, (?:wants|needs) /.test(line) &&
    !/[.!?] |\blet['’]?s\b/i.test(line) &&
    // Whose "my" it was, nobody hears.
    !/\b(?:my|mine|myself)\b/i.test(line.replace(/["“][^"”]*["”]/g, '')) &&
    !/\byou (?:told|asked|gave|sent|showed|promised|explained) you\b/.test(line) &&
    !hasThirdPersonBuyer(line, voice.contactName) &&
    keepsNumbers(line, piece.text)
  );
}

/** What hurts is the buyer's; where "us" is left in it, nobody can tell whose it is. */
const hurts: ReadonlySet<FactKind> = new Set(['pain', 'impact']);

const isOurs = ({ speaker }: Piece, { selfName }: Voice) =>
  speaker !== undefined &&
  selfName !== undefined &&
  (speaker === selfName || speaker === firstName(selfName));

/** In a talk of several people: who said it, when it was not the contact. */
export function speakerOf(fact: Fact, voice: Voice, piece?: Piece): Pick<Said, 'speaker'> {
  const named = piece?.speaker ?? (fact.turn === undefined ? undefined : fact.who);
  const speaker = isContact(named, voice) ? undefined : firstName(named);
  return speaker === undefined ? {} : { speaker };
}

/** What may be said at all: the buyer's, sure, and not overtaken by a later word. */
export function maySay({ superseded, certain, by, start, end }: Fact): boolean {
  const isOneClause = start < end && end - start <= longest;
  return isOneClause && superseded !== true && certain !== false && by !== 'us';
}

export const spansOf = (piece: Piece, fact: Fact): Said['spans'] => [
  { start: piece.start, end: piece.end, ...(fact.turn === undefined ? {} : { turn: fact.turn }) },
];

/**
 * Turns a fact into a spoken clause addressed to the buyer ("your team spends about 15 hours a week on manual
 * entry"). Null when it is unsure, superseded, ours, or cannot be said truly. `sourceText` is the text (or the turn's
 * text) that the fact's offsets count in; `facts` are all facts of that text.
 */
export function sayFact(fact: Fact, sourceText: string, facts: readonly Fact[], voice: Voice): Said | null {
  if (!maySay(fact)) return null;
  const pieces = clausePieces(sourceText, fact, voice).filter(
    (piece) => !isOvertaken(piece, fact, facts) && !isOurs(piece, voice),
  );
  const clear = pieces.filter(
    (piece) => !isUnclear(piece, fact, voice, modeOf(piece, fact, voice)) && !isOfAnother(piece, sourceText),
  );
  const whole = sayFirst(pieces, sourceText, fact, voice);
  if (whole !== null) return whole;
  const noun = sayNoun(clear, fact, voice);
  if (noun !== null && /\d/.test(noun.text)) return noun;
  return sayFirst(partsOf(pieces, fact), sourceText, fact, voice) ?? noun ?? sayQuote(clear, fact, voice);
}

function sayFirst(pieces: readonly Piece[], sourceText: string, fact: Fact, voice: Voice): Said | null {
  for (const piece of pieces) {
    const line = sayPiece(piece, sourceText, fact, voice);
    if (line === null) continue;
    return {
      text: line,
      form: 'clause',
      spans: spansOf(piece, fact),
      ...speakerOf(fact, voice, piece),
      ...(leansOnOther(line) ||
      /\bthen,?\s*$/i.test(sourceText.slice(Math.max(0, piece.start - 8), piece.start)) ||
      /^then\b/i.test(piece.text)
        ? { leans: true as const }
        : {}),
    };
  }
  return null;
}

/** "40 support tickets a day": where no sentence can be made, the thing that they mentioned. */
function sayNoun(pieces: readonly Piece[], fact: Fact, voice: Voice): Said | null {
  if (!topicKinds.has(fact.kind)) return null;
  for (const piece of pieces) {
    if (another.test(piece.text)) continue;
    const text = mentionedNoun(turnPerson(prepare(piece.text, voice), 'rep', voice));
    if (text === null || !canBeSpoken(text) || hasThirdPersonBuyer(text, voice.contactName)) continue;
    if (!keepsNumbers(text, piece.text) || namesContact(text, voice)) continue;
    return {
      text,
      form: 'quote',
      spans: spansOf(piece, fact),
      ...speakerOf(fact, voice, piece),
      topic: true,
    };
  }
  return null;
}

/** Their own words in quotation marks: only a whole sentence of the buyer's own. */
function sayQuote(pieces: readonly Piece[], fact: Fact, voice: Voice): Said | null {
  const own = pieces.filter((piece) => modeOf(piece, fact, voice) === 'buyer');
  const quote = quoteOf(own, voice);
  if (quote === null || doubtsAbout(quote.text).length > 0) return null;
  return {
    text: quote.text,
    form: 'quote',
    spans: spansOf(quote.piece, fact),
    ...speakerOf(fact, voice, quote.piece),
  };
}

/** A bare "we looked expensive" in a note may be the rep's or the buyer's: nobody can tell, so it is not said. */
function isUnclear({ text, around, speaker }: Piece, fact: Fact, voice: Voice, mode: Mode): boolean {
  const isNote =
    fact.turn === undefined &&
    (voice.source === undefined || voice.source === 'notes' || voice.source === 'crm');
  const isQuoted = speaker !== undefined || new RegExp('["“]').test(around);
  if (!isNote || isQuoted || buyersOwn.has(fact.kind) || !/^(?:we|our)\b/i.test(text)) return false;
  return mode === 'buyer' || !(third.test(around) || namesContact(around, voice));
}

/** "Returns: 4% of orders wrong": a heading of a word or two, and words enough behind it. */
const topicColon =
  /^(?:(?:she|he|they|it) (?:was|were|is|are) (?:\S+ )?[^\s:]+|(?:\S+ )?[^\s:]+): (?=\S+(?: \S+){3})/;

const another =
  /\b(?:provider|vendor|supplier|agency|contractor|competitor|incumbent)s?(?: \([^)]*\))?: (?:[^.;\n]*, )?/i;

/** "Unhappy with current provider: response time 3 days": what stands behind the colon is not the buyer's own. */
const isOfAnother = ({ start, text }: Piece, source: string): boolean =>
  !/^(?:she|he|they|we|i)\b/i.test(text) &&
  new RegExp(`${another.source}$`, 'i').test(source.slice(Math.max(0, start - 160), start));

function sayPiece(piece: Piece, source: string, fact: Fact, voice: Voice): string | null {
  const mode = modeOf(piece, fact, voice);
  const names = mode === 'rep' ? voice : { ...voice, contactName: undefined, company: undefined };
  const prepared = prepare(piece.text, names);
  const text = withName(prepared, piece, source, fact, voice, mode);
  if (text === null) return null;
  const isBareDate =
    fact.kind === 'deadline' &&
    /^(?:(?:by|before|until|no later than|in time for|ahead of|(?:the )?end of)\b|(?:the )?[QH][1-4]\b|(?:\p{L}+day,? )?(?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2})$)/iu.test(
      text,
    );
  const label = isBareDate ? 'deadline' : piece.label;
  if (isUnclear(piece, fact, voice, mode) || isOfAnother(piece, source)) return null;
  const say = (words: string) => sayClause({ text: words, kind: fact.kind, label, mode, voice });
  const whole =
    sayBoth(text, say) ??
    (topicColon.test(text) ? say(text.replace(topicColon, '')) : null) ??
    say(text.replace(/: (?=\p{L}|\d)/gu, ', '));
  const line = whole === null ? null : wholePart(shorten(withShareOf(whole, piece.label)));
  // "You" of the rep's own turn would come out as "we": a pain of ours is none of the buyer's.
  if (line !== null && mode === 'buyer' && buyersOwn.has(fact.kind) && /^(?:we|our)\b/i.test(line))
    return null;
  if (line !== null && hurts.has(fact.kind) && /\b(?:us|our|ours)\b/i.test(line)) return null;
  return line !== null && isSayable(line, piece, voice) ? line : null;
}

/** A wider piece must not pull in words that another fact marks as unsure or overtaken. */
function isOvertaken(piece: Piece, fact: Fact, facts: readonly Fact[]): boolean {
  return facts.some(
    (other) =>
      other !== fact &&
      other.turn === fact.turn &&
      (other.superseded === true || other.certain === false || other.by === 'us') &&
      other.start < piece.end &&
      other.end > piece.start &&
      !(other.start >= fact.start && other.end <= fact.end),
  );
}
