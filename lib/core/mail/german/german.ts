import type { AssetInput } from '../../contract/suggest.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import { capitalise } from '../../phrase/names.ts';
import { prefersWriting } from '../../suggest/find-channel.ts';
import { gistOf, titleOf } from '../../suggest/value.ts';
import type { Deed } from '../homework.ts';
import { linkOf } from '../link-of.ts';
import type { Quote } from '../quotes.ts';
import { joined, type MailWords, plain } from '../mail-words.ts';
import type { Matter, Piece } from '../matter.ts';
import { changeFor } from './change-for.ts';
import { greeting } from './greeting.ts';
import { heardBefore, missed, nextTime, opening } from './opening.ts';
import { subject } from './subjects.ts';
import { germanAgo, germanLength, germanLocalDay, germanSlot } from './times.ts';

/** What is brought, behind their words; and where nothing stands before it. */
const leads: Record<AssetInput['kind'], string> = {
  case_study: 'Dazu passt eine Fallstudie',
  insight: 'Dazu möchte ich Ihnen etwas Wissenswertes mitgeben',
  answer: 'Zu Ihrer Frage habe ich etwas für Sie',
  proposal: 'Dazu habe ich einen konkreten Vorschlag für den Anfang',
};
const short: Record<AssetInput['kind'], string> = {
  case_study: 'Eine Fallstudie dazu',
  insight: 'Wissenswert dazu',
  answer: 'Zu Ihrer Frage',
  proposal: 'Mein Vorschlag für den Anfang',
};
const alone = 'Das kann für Sie von Nutzen sein, was auch immer bei Ihnen gerade ansteht';

function value(matter: Matter): Piece | undefined {
  const { request, lines, quotes } = matter;
  if (!matter.value) return undefined;
  const { asset, evidence } = matter.value;
  const isAlone = lines.situation === 'nurture' || (quotes.length === 0 && request.kind !== 'confirmation');
  const lead = isAlone ? alone : (request.tone === 'warm' ? leads : short)[asset.kind];
  const gist = detectLanguage(asset.text) === 'de' && request.tone !== 'brief' ? gistOf(asset) : undefined;
  const rest = gist === undefined ? '' : ` Kurz gefasst: ${capitalise(gist)}`;
  return { text: `${lead}: „${titleOf(asset)}“.${rest}${linkOf(matter)}`, evidence };
}

const written =
  'Schreiben Sie mir kurz zurück: Lohnt es sich, das jetzt weiterzuverfolgen, ja oder nein? Und wer sollte es noch sehen?';
const wayOut =
  'Sollen wir das Thema wieder aufnehmen, oder soll ich mich in ein paar Monaten wieder melden? Beides ist in Ordnung.';

/** A time, or two to choose from. */
function timesAsked({ scene, starts, minutes, request }: Matter, isChoice: boolean): string | undefined {
  const [one, other] = starts.map((start) => germanSlot(scene.context, start));
  const length = germanLength(minutes);
  if (one === undefined) return undefined;
  if (!isChoice || other === undefined) return `Passt Ihnen ${one} für ${length}?`;
  return request.tone === 'direct'
    ? `Ich schlage ${length} vor: ${one} oder ${other}. Was passt Ihnen besser?`
    : `Passt Ihnen für ${length} eher ${one} oder ${other}?`;
}

/** What they get in it, in the warm tone. */
function purposeOf({ lines, quotes, request }: Matter): string {
  if (request.tone !== 'warm') return '';
  if (lines.situation === 'info_sent') return ' Dann sehen wir uns das gemeinsam an.';
  return quotes.length === 0
    ? ' Dann klären wir, was Ihnen am meisten hilft.'
    : ' Dann gehen wir das Schritt für Schritt durch.';
}

function asked(matter: Matter, isChoice: boolean): Piece | undefined {
  const { scene, lines, ask, next } = matter;
  const evidence = ask?.evidence ?? [];
  if (next && lines.situation !== 'no_show')
    return {
      text: `Bleibt es bei unserem Gespräch am ${germanSlot(scene.context, next.start)}?`,
      evidence: next.evidence,
    };
  const times = timesAsked(matter, isChoice);
  if (times !== undefined) return { text: `${times}${isChoice ? '' : purposeOf(matter)}`, evidence };
  return prefersWriting(scene.channel) ? { text: written, evidence } : undefined;
}

function ask(matter: Matter): Piece | undefined {
  const { situation } = matter.lines;
  if (situation === 'first_call') return undefined;
  if (situation === 'nurture') return plain('Sie brauchen nicht zu antworten.');
  if (situation === 'went_dark') return { text: wayOut, evidence: matter.ask?.evidence ?? [] };
  if (situation === 'second_call_booked') {
    const at = nextTime(matter);
    const meet = at === undefined ? undefined : plain(`Ich freue mich auf unser Gespräch ${at}.`);
    return joined([meet, matter.value ? undefined : promiseOf(matter)]);
  }
  return asked(matter, situation === 'no_show' || matter.request.tone === 'direct');
}

/** What they get in the meeting, where nothing can be sent ahead of it (R16, R30). */
const promiseOf = ({ quotes: [first] }: Matter): Piece | undefined =>
  first &&
  plain('Im Gespräch gehen wir das Schritt für Schritt durch, und Sie sehen, wo es hakt und was das kostet.');

const labels = { need: '', deadline: 'Zum Zeitpunkt nannten Sie: ', question: 'Ihre Frage: ' } as const;
const mostHeard = { brief: 2, warm: 5, direct: 4 } as const;

/** What was said in the last talk and since. */
function pointsOf({ scene: { context }, quotes, request }: Matter): Quote[] {
  const talk = context.held.at(-1);
  const recent = quotes.filter(({ moment }) => talk === undefined || moment.at >= talk.at);
  return recent.slice(0, mostHeard[request.tone]);
}

function heard(matter: Matter): Piece | undefined {
  const { context } = matter.scene;
  const talk = context.held.at(-1);
  const isThanked = talk !== undefined && matter.request.tone !== 'direct';
  const thanks = isThanked ? `Vielen Dank für das Gespräch ${germanAgo(context, talk.at).am}. ` : '';
  const points = pointsOf(matter);
  if (points.length === 0) return thanks === '' ? undefined : plain(thanks.trim());
  const lines = points.map(({ kind, text, speaker }) => {
    const who = speaker === undefined ? labels[kind] : `${speaker}: `;
    return `- ${who}„${text}“`;
  });
  return {
    text: `${thanks}Das habe ich mitgenommen:\n${lines.join('\n')}`,
    evidence: points.flatMap(({ evidence }) => evidence),
  };
}

function homework({ scene, homework: { theirs, ours, decide }, request }: Matter): Piece | undefined {
  const most = request.tone === 'brief' ? 2 : 4;
  const point = ({ de, quote = '', dueOn }: Deed): string => {
    const due = dueOn === undefined ? '' : `, bis ${germanLocalDay(scene.context, dueOn)}`;
    return `- ${de ?? `„${quote}“`}${due}`;
  };
  const pieces = [
    { heading: 'Von Ihnen:', deeds: theirs },
    { heading: 'Von uns:', deeds: ours },
    { heading: 'Zu entscheiden:', deeds: request.kind === 'confirmation' ? decide : [] },
  ].map(({ heading, deeds }): Piece | undefined => {
    const said = deeds.filter(({ de, quote }) => de !== undefined || quote !== undefined).slice(0, most);
    if (said.length === 0) return undefined;
    return {
      text: [heading, ...said.map(point)].join('\n'),
      evidence: said.flatMap(({ evidence }) => evidence),
    };
  });
  return joined(pieces, '\n');
}

/** A time that was agreed and stands in no calendar yet is asked for once more. */
function agreed({ scene, next }: Matter): Piece | undefined {
  if (!next || next.isInCalendar) return undefined;
  const length = next.minutes === undefined ? '' : `, für ${germanLength(next.minutes)}`;
  return {
    text: `Bleibt es bei unserem Gespräch am ${germanSlot(scene.context, next.start)}${length}?`,
    evidence: next.evidence,
  };
}

function nextStep(matter: Matter): Piece | undefined {
  const at = nextTime(matter);
  if (at === undefined) return ask(matter);
  return agreed(matter) ?? plain(`Nächster Schritt: Wir sprechen ${at}.`);
}

const openQuestion = plain(
  'Damit es sich für Sie lohnt: Welchen Teil Ihrer Arbeit würden Sie als Erstes ändern, und warum?',
);

function set(matter: Matter): Piece | undefined {
  const at = nextTime(matter);
  const lead = matter.request.tone === 'warm' ? 'Ich freue mich auf unser Gespräch' : 'Wir sprechen';
  const meet = at === undefined ? undefined : (agreed(matter) ?? plain(`${lead} ${at}.`));
  const before = heardBefore(matter);
  const start = before && matter.request.tone !== 'brief' ? plain('Dort möchte ich anfangen.') : undefined;
  const isBare = matter.value === undefined && homework(matter) === undefined;
  return joined([meet, before ?? openQuestion, isBare ? promiseOf(matter) : start]);
}

function ahead(matter: Matter): Piece | undefined {
  const at = nextTime(matter);
  const before = at === undefined ? 'Vor unserem nächsten Gespräch' : `Vor unserem Gespräch ${at}`;
  const what = matter.value
    ? 'möchte ich Ihnen etwas mitgeben'
    : 'möchte ich daran anknüpfen, worum es Ihnen ging';
  const known = heardBefore(matter);
  if (!matter.value && !known) return plain(`${before}: Was sollte Ihnen danach klarer sein als vorher?`);
  return joined([plain(`${before} ${what}.`), known]);
}

function purpose(matter: Matter): Piece | undefined {
  if (!matter.value) return promiseOf(matter);
  const look = 'Im Gespräch sehen wir uns gemeinsam an, was davon auf Sie zutrifft.';
  return plain(matter.request.tone === 'warm' ? `Vorbereiten müssen Sie nichts. ${look}` : look);
}

function missedTalk(matter: Matter): Piece | undefined {
  const { lines, request } = matter;
  const { situation } = lines;
  const noShow = `${missed(matter)}${request.tone === 'direct' ? '' : ', das kann vorkommen'}.`;
  const moved = 'Vielen Dank für die Nachricht, dass wir unser Gespräch verschieben.';
  const other = matter.next ? '' : 'Unser Gespräch braucht einen neuen Termin.';
  const lead = situation === 'no_show' ? noShow : situation === 'rescheduled' ? moved : other;
  return joined([plain(lead), heardBefore(matter)]);
}

const small =
  /^(?:In|Aus|Wir|Vielen|Vor|Damit|Ich|Unser|Wäre|Sollen|Gestern|Heute|Am|Das|Mir|Was|Deshalb|Mein|Nächster|Passt|Bleibt|Bitte)\b/;

/** German: their words in quotation marks, as they stand; "Sie", and a greeting that knows of no gender. */
export const german: MailWords = {
  greeting: ({ scene }) => greeting(scene.context.input.contact.name),
  goOn: (text) => text.replace(small, (word) => word[0]!.toLowerCase() + word.slice(1)),
  closing: { brief: 'Beste Grüße', warm: 'Viele Grüße', direct: 'Mit freundlichen Grüßen' },
  parts: {
    opening,
    value,
    ask,
    heard,
    change: changeFor,
    homework,
    next: nextStep,
    correct: (matter) =>
      pointsOf(matter).length === 0
        ? undefined
        : plain(
            matter.request.tone === 'warm'
              ? 'Falls ich etwas falsch verstanden habe, korrigieren Sie mich bitte.'
              : 'Bitte korrigieren Sie, was nicht stimmt.',
          ),
    set,
    ahead,
    purpose,
    missed: missedTalk,
    times: (matter) => asked(matter, true),
  },
  subject,
};
