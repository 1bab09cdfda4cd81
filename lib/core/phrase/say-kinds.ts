import type { Fact } from '../contract/facts.ts';
import { canBeSpoken, hasThirdPersonBuyer } from './check-line.ts';
import { clausePieces, type Piece } from './clause-pieces.ts';
import { embedQuestion } from './embed-question.ts';
import { asReported, polish } from './polish.ts';
import { prepare } from './prepare.ts';
import { quoteOf } from './quote-of.ts';
import { keepsNumbers, maySay, modeOf, sayFact, spansOf, speakerOf } from './say-fact.ts';
import type { Said, Voice } from './said.ts';
import { type Mode, turnPerson } from './turn-person.ts';
import { splitWords } from './words.ts';

const askedFor =
  /^(?:(?:she|he|they|i|we)(?:['’](?:s|re|d|m))? )?(?:also |then |just |still |again )*(?:(?:asked|asks|asking|asking me|wondering|wonders|wondered|inquired|enquired|curious|was wondering|were wondering|am wondering|wants? to know|wanted to know|wanted to ask|would like to know|would like to ask|'d like to know|like to know|love to know|like to ask|need to know|needs to know|had a question|question|has a question|have a question|can you tell me|could you tell me|do you know)(?: me| us)?\b)[,:]?\s*/i;
const saidAbout = /^(?:about|for|on|re|regarding)[: ]+/i;
const opensEmbedded = /^(?:if|whether|how|what|when|where|why|who|which)\b/i;

function turnQuestion(text: string, isDirect: boolean, mode: Mode, voice: Voice): string | null {
  const turned = turnPerson(text.replace(/^if\b/i, 'whether'), mode, voice);
  const words = splitWords(turned);
  if (isDirect) return embedQuestion(words);
  if (/^(?:whether|how to)\b/i.test(turned)) return turned;
  return embedQuestion(words) ?? (opensEmbedded.test(turned) && words.length > 2 ? turned : null);
}

function askAbout(piece: Piece, fact: Fact, voice: Voice): string | null {
  const plain = prepare(piece.text.replace(/\?+\s*$/, ''), voice)
    .replace(/^(?:q|question)[:.] /i, '')
    .replace(/,? (?:by the way|btw|though|too)$/i, '');
  const rest = plain.replace(askedFor, '');
  const mode = modeOf(piece, fact, voice);
  const isReported = rest !== plain || voice.source === 'email';
  if (rest.length < 3) return null;
  const topic = rest.replace(saidAbout, '');
  if (topic !== rest) return `${/^for /i.test(rest) ? 'for' : 'about'} ${turnPerson(topic, mode, voice)}`;
  const isInverted =
    /^(?:do|does|did|is|are|was|can|could|will|would|should|has|have)\b/i.test(rest) || !isReported;
  const said = turnQuestion(rest, isInverted, isInverted ? 'buyer' : mode, voice);
  if (said !== null) return said;
  const isTopic =
    rest.split(' ').length <= 5 && !opensEmbedded.test(rest) && !/^(?:do|does|is|are|can)\b/i.test(rest);
  return isTopic ? `about ${turnPerson(rest, 'rep', voice)}` : null;
}

/** After "you asked …": "whether it works with SAP", "how long onboarding takes", "about single sign-on". */
export function sayQuestion(
  fact: Fact,
  sourceText: string,
  _facts: readonly Fact[],
  voice: Voice,
): Said | null {
  if (!maySay(fact)) return null;
  const pieces = clausePieces(sourceText, fact, voice);
  for (const piece of pieces) {
    const said = askAbout(piece, fact, voice);
    const text = said === null ? '' : asReported(polish(said));
    const count = text.split(' ').length;
    const isSound =
      count >= 2 &&
      count <= 30 &&
      canBeSpoken(text) &&
      keepsNumbers(text, piece.text) &&
      !hasThirdPersonBuyer(text, voice.contactName);
    if (isSound)
      return { text, form: 'clause', spans: spansOf(piece, fact), ...speakerOf(fact, voice, piece) };
  }
  const quote = quoteOf(
    pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\?+\s*$/, '') })),
    voice,
  );
  return (
    quote && {
      text: `${quote.text}?`,
      form: 'quote',
      spans: spansOf(quote.piece, fact),
      ...speakerOf(fact, voice),
    }
  );
}

const callBack =
  /\b(?:call(?:ed)?|ring|phone|contact|reach out|come back|get back|check back|check in|circle back|touch base|follow up|try|revisit|reconnect|reach|talk|speak|pick (?:this|it) up)\b(?: (?:to )?(?:her|him|them|me|you|us|sarah|again|back|in touch|this|it))*/i;
const moment =
  /^(?:again )?(?:not (?:before|until)|after|once|when|in|on|at|before|around|early|late|mid|next|from|until|towards|sometime|as soon as|by|end|the|Q\d)\b/i;
const opensMoment =
  /^(?:not (?:before|until)|after|once|when|in|around|early|late|mid|from|until|towards|as soon as)\b/i;

function callBackAt(piece: Piece, fact: Fact, voice: Voice): string | null {
  const plain = prepare(piece.text, voice);
  const found = callBack.exec(plain);
  const rest = found ? plain.slice(found.index + found[0].length).trim() : '';
  // "After that": after what, stands elsewhere.
  if (/^(?:again )?(?:after|before|by|until|from) (?:that|then|this)\b/i.test(rest)) return null;
  const isAsked = found !== null && moment.test(rest) && found.index < 60;
  const time = isAsked
    ? rest.replace(/^again /, '').replace(/^(?=mid|early|late)/i, 'in ')
    : opensMoment.test(plain)
      ? plain
      : '';
  if (time === '') return null;
  const turned = turnPerson(time, modeOf(piece, fact, voice), voice).replace(
    /^not (?:before|until)/,
    'no earlier than',
  );
  return isAsked
    ? `you asked me to come back to you ${turned}`
    : `you said the right time would be ${turned}`;
}

/** A whole clause for a condition or a later time: "you asked me to come back to you after Q1 planning". */
export function sayCondition(
  fact: Fact,
  sourceText: string,
  facts: readonly Fact[],
  voice: Voice,
): Said | null {
  if (!maySay(fact)) return null;
  for (const piece of clausePieces(sourceText, fact, voice)) {
    const said = callBackAt(piece, fact, voice);
    const text = said === null ? '' : asReported(polish(said));
    const isSound =
      text !== '' &&
      text.split(' ').length <= 26 &&
      canBeSpoken(text) &&
      keepsNumbers(text, piece.text) &&
      !hasThirdPersonBuyer(text, voice.contactName);
    if (isSound) return { text, form: 'clause', spans: spansOf(piece, fact) };
  }
  const said = sayFact(fact, sourceText, facts, voice);
  if (said === null || said.form === 'quote' || said.speaker !== undefined) return said;
  return /^you (?:asked|wanted|said|told)\b/.test(said.text)
    ? said
    : { ...said, text: `you said that ${said.text}` };
}
