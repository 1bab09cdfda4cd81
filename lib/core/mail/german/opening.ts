import type { Situation } from '../../contract/suggest.ts';
import type { StallKind } from '../../playbook/playbook-schema.ts';
import { countWords } from '../../phrase/check-line.ts';
import { sentMaterial } from '../../suggest/sent-material.ts';
import { titleOf } from '../../suggest/value.ts';
import { joined, plain } from '../mail-words.ts';
import type { Matter, Piece } from '../matter.ts';
import { quotable, type Quote } from '../quotes.ts';
import { germanAgo, germanSlot } from './times.ts';

const mostWords = 30;

/** "am Donnerstag, 26. November, um 10:00 Uhr": when the next talk is. */
export const nextTime = ({ scene, next }: Matter): string | undefined =>
  next && `am ${germanSlot(scene.context, next.start)}`;

function leadOf({ scene }: Matter, { moment, isVerbatim, kind, speaker }: Quote): string {
  const { am, von } = germanAgo(scene.context, moment.at);
  const isAsked = kind === 'question';
  if (isVerbatim && moment.kind === 'wrote')
    return `In Ihrer Nachricht ${von} ${isAsked ? 'fragten' : 'schrieben'} Sie`;
  if (isVerbatim)
    return `In unserem Gespräch ${am} ${isAsked ? 'fragte' : 'sagte'}${speaker === undefined ? 'n Sie' : ` ${speaker}`}`;
  if (isAsked) return `Aus unserem Gespräch ${am} habe ich mir Ihre Frage notiert`;
  return `Aus unserem Gespräch ${am} habe ich mir ${speaker === undefined ? '' : `von ${speaker} `}notiert`;
}

/** A second quotation of the same talk beside the first, where both stay short. */
function companion({ request, quotes }: Matter, first: Quote): Quote | undefined {
  if (request.tone === 'brief' || first.kind === 'question') return undefined;
  return quotes
    .slice(1)
    .find(
      (other) =>
        other.moment === first.moment &&
        other.kind !== 'question' &&
        other.speaker === first.speaker &&
        countWords(`${first.text} ${other.text}`) <= mostWords,
    );
}

/** Their words as they stand, never translated. */
export function heardBefore(matter: Matter): Piece | undefined {
  const [first] = matter.quotes;
  if (first === undefined) return undefined;
  const second = companion(matter, first);
  const rest = second ? ` und „${second.text}“` : '';
  return {
    text: `${leadOf(matter, first)}: „${first.text}“${rest}.`,
    evidence: [...first.evidence, ...(second?.evidence ?? [])],
  };
}

/** "Wir haben uns gestern verpasst", without a full stop. */
export function missed({ scene: { context } }: Matter): string {
  const at = context.lastContact?.at;
  return `Wir haben uns ${at === undefined ? '' : `${germanAgo(context, at).am} `}verpasst`;
}

const isWarm = ({ request }: Matter): boolean => request.tone === 'warm';

function firstCall(matter: Matter): Piece | undefined {
  const { lastWord } = matter.scene.context;
  const at = nextTime(matter);
  return joined([
    lastWord?.kind === 'wrote' && isWarm(matter) ? plain('Vielen Dank für Ihre Nachricht.') : undefined,
    heardBefore(matter),
    at === undefined ? undefined : plain(`Wir sprechen ${at}.`),
    plain(
      isWarm(matter)
        ? 'Damit sich unser erstes Gespräch für Sie lohnt: Was sollte Ihnen danach klarer sein als vorher?'
        : 'Was sollte Ihnen nach unserem ersten Gespräch klarer sein als vorher?',
    ),
  ]);
}

function sent(matter: Matter): Piece | undefined {
  const material = sentMaterial(matter.scene);
  if (!material) return heardBefore(matter);
  const { am } = germanAgo(matter.scene.context, material.at);
  const what = material.asset ? `„${titleOf(material.asset)}“` : 'die Unterlagen';
  const text = `${am.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())} habe ich Ihnen ${what} geschickt.`;
  return joined([heardBefore(matter), { text, evidence: material.evidence }]);
}

/** A later time in the buyer's own words, and has it come? */
function later(matter: Matter): Piece | undefined {
  const { later: named } = matter.scene.found;
  const quote = matter.quotes.find(({ evidence: [first] }) => first === named?.evidence);
  if (!quote) return joined([heardBefore(matter), plain('Was hat sich seitdem bei Ihnen verändert?')]);
  const { am } = germanAgo(matter.scene.context, quote.moment.at);
  const text = `Aus unserem Gespräch ${am} habe ich mir zum Zeitpunkt notiert: „${quote.text}“. Ist es inzwischen so weit?`;
  return { text, evidence: quote.evidence };
}

/** What a stall comes to, where the note's own words cannot be quoted. */
const stallWords: Record<StallKind, string | null> = {
  cooled: null,
  think_it_over: 'Sie wollten noch darüber nachdenken.',
  partner: 'Sie wollten sich zuerst mit jemand anderem abstimmen.',
  vendors: 'Sie wollten noch vergleichen.',
  budget: 'Offen war noch das Geld dafür.',
  tried_before: 'Etwas Ähnliches hatten Sie schon einmal versucht.',
  internal: 'Sie wollten das zuerst intern besprechen.',
  freeze: 'Das Thema lag damals auf Eis.',
};

const cooled =
  'Mein Eindruck ist, dass das Thema seitdem etwas in den Hintergrund gerückt ist, und das ist in Ordnung. Was hat sich geändert?';

/** Their need, then what stands in the way by its name, and how it stands today (R23, R26). */
function stall(matter: Matter): Piece | undefined {
  const { found, context } = matter.scene;
  const own = found.stall;
  const quote =
    own && own.kind !== 'cooled' ? quotable(own.evidence.quote, context.voiceOf(own.moment)) : undefined;
  const words = quote === undefined ? own && stallWords[own.kind] : `Dazu habe ich notiert: „${quote}“.`;
  const named =
    own && words ? { text: `${words} Wie sehen Sie das inzwischen?`, evidence: [own.evidence] } : undefined;
  const plainly = plain(isWarm(matter) ? cooled : 'Was hat sich seitdem geändert?');
  return joined([heardBefore(matter), named ?? plainly]);
}

const openings: Record<Situation, (matter: Matter) => Piece | undefined> = {
  first_call: firstCall,
  after_good_call: (matter) =>
    joined([
      heardBefore(matter),
      matter.request.tone === 'direct' ? plain('Deshalb schreibe ich Ihnen.') : undefined,
    ]),
  second_call_booked: (matter) =>
    joined([
      heardBefore(matter),
      isWarm(matter) ? plain('Was hat sich seitdem bei Ihnen verändert?') : undefined,
    ]),
  info_sent: sent,
  went_dark: (matter) =>
    joined([
      heardBefore(matter),
      isWarm(matter)
        ? plain('Seitdem haben wir uns nicht erreicht, und das kann gut an meinem Zeitpunkt liegen.')
        : undefined,
    ]),
  call_back_later: later,
  no_show: (matter) =>
    joined([
      plain(`${missed(matter)}${matter.request.tone === 'direct' ? '' : ', das kann vorkommen'}.`),
      heardBefore(matter),
    ]),
  rescheduled: (matter) =>
    joined([
      isWarm(matter)
        ? plain('Vielen Dank für die Nachricht, dass wir unser Gespräch verschieben.')
        : undefined,
      heardBefore(matter),
    ]),
  stalled: stall,
  nurture: (matter) =>
    matter.value
      ? undefined
      : joined([heardBefore(matter), plain('Mir ist klar, dass bei Ihnen gerade anderes Vorrang hat.')]),
};

const whichPart = 'Welchen Teil Ihrer Arbeit würden Sie als Erstes ändern, und warum?';

/** Where nothing can be quoted: a plain word on why we write, without a claim. */
function unreferenced({ scene: { context } }: Matter): Piece {
  const { lastWord } = context;
  return plain(
    lastWord?.kind === 'held'
      ? `Vielen Dank für das Gespräch ${germanAgo(context, lastWord.at).am}. Damit sich das nächste für Sie lohnt: ${whichPart}`
      : `Ich möchte herausfinden, was Ihnen am meisten hilft. ${whichPart}`,
  );
}

/** What the mail of the situation opens with. */
export function opening(matter: Matter): Piece | undefined {
  const said = openings[matter.lines.situation](matter);
  const { situation } = matter.lines;
  const isSilent =
    matter.quotes.length === 0 && (situation === 'after_good_call' || situation === 'second_call_booked');
  return isSilent ? unreferenced(matter) : said;
}
