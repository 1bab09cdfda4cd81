import { escapePattern } from '../../text/escape-pattern.ts';
import { firstName } from '../../phrase/names.ts';
import type { Voice } from '../../phrase/said.ts';
import { infinitives, isDeedVerb } from './verbs.ts';

/** What a German sentence is: the buyer's need, date or question, or what one side does. UTF-16 offsets into the text. */
export type GermanNote = {
  kind: 'need' | 'deadline' | 'question' | 'ours' | 'theirs';
  start: number;
  end: number;
  text: string;
  hasNumber: boolean;
  /** Of a task: what is done, as a point of an agenda ("Die Zahlen schicken"). */
  deed?: string;
};

const longest = 20_000;
const most = 60;
/** A stop behind a figure or an abbreviation ends nothing: "am 26.11. um 10 Uhr", "15 Std. pro Woche". */
const stop =
  /[!?](?=\s|$)|(?<!\d|\b(?:ca|z\.\s?B|u\.\s?a|Std|Min|bzw|Nr|inkl|evtl|max|min|Dr|Hr|Fr|Tel))\.(?=\s|$)|[;\n]|,(?= (?:will|wollen|möchte|muss|müssen|braucht|Budget|GF)\b)/giu;
const bullet = /^[\s•*·–—-]+/;

const measured =
  /\d[\d.,]*\s?(?:%|€|EUR|Euro|CHF|Tsd|Mio|h\b|Std|Stunden?|Tagen?|Wochen?|Monaten?|Minuten?|Mal\b|x\b|Leute|Mitarbeiter|Personen)|(?:täglich|wöchentlich|monatlich|jährlich|jede[nrs]? (?:Tag|Woche|Monat)|pro (?:Tag|Woche|Monat|Jahr|Schicht)|am Tag|in der Woche|im Monat|im Jahr)/iu;
const pain =
  /\b(?:kost\w+|dauer\w+|verlier\w+|Problem\w*|Fehler\w*|manuell\w*|von Hand|doppelt\w*|zu (?:viel|lang|spät|teuer|langsam)\w*|Aufwand|mühsam|fehl\w+|verzöger\w+|Engpass|Reklamation\w*|Beschwerden?|Ausschuss|Stillstand|liegen? (?:bleiben|lange))\b/iu;
const wish = /\b(?:will|wollen|möchte\w*|braucht?|brauchen|Ziel|soll\w*|muss|müssen|wünsch\w+)\b/iu;
const dated =
  /\b(?:bis|vor|spätestens|ab|zum|noch)\b[^.]{0,30}(?:\b(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal\w*|Q[1-4]|Saison|Hochsaison|Messe|Audit|Jahresende|Monatsende|Weihnachten|Ostern|Sommer|Herbst|Winter|Frühjahr|Ende|Anfang|Mitte|Go-?live|Inventur|Umzug|Umstellung)\b|\d{1,2}\.\s?\d{0,2})/iu;
const asked =
  /\?\s*$|\b(?:fragt(?:e|en)?|gefragt|wollte wissen|möchte wissen|will wissen|Frage:)(?![\p{L}])/iu;
const arranges =
  /\b(?:(?:nächste[rsn]?|neue[rn]?|zweite[rsn]?) (?:Termin|Gespräch|Call|Meeting)|Termin (?:am|steht|vereinbart)|telefonieren|Rückruf|Anruf|sprechen (?:uns|wir)|treffen (?:uns|wir)|melden uns|meldet sich|Wiedervorlage)\b/iu;
/** Our own side in a note of ours; doubts, and what is nobody's business. */
const ours =
  /(?<![\p{L}])(?:ich|wir|uns(?:er\w*)?|mein\w*|angeboten|versprochen|gezeigt|erklärt)(?![\p{L}])/iu;
const doubtful =
  /\b(?:vielleicht|Budget|entscheide\w*|\w*teuer|\w*preis\w*|wettbewerb\w*|konkurren\w*|angebot|rabatt\w*|evtl|eventuell|vermutlich|glaube|angeblich|unklar|kein(?:e[nmrs]?)? Problem\w*|nicht (?:so )?(?:wichtig|dringend))\b/iu;

const pronouns = '(?:uns|mir|mich|ihr|ihm|ihnen|dir|euch)';

/** "Sie schickt uns die Zahlen bis Freitag" → "Die Zahlen bis Freitag schicken"; undefined where it is no such task. */
function deedOf(words: string, subject: string): string | undefined {
  const pattern = new RegExp(`^(?:${subject}) ([\\p{L}]+) (?:${pronouns} )?(.+)$`, 'iu');
  const [, verb = '', rest = ''] = pattern.exec(words) ?? [];
  const base = infinitives.get(verb.toLowerCase());
  if (base === undefined) return undefined;
  const particle = /^(.+) (mit|nach|vor|zu|ab|an|durch|weiter|zurück|ein|bei|frei|fest)$/u.exec(rest);
  const isModal = base === '';
  // Behind a modal the deed's own verb stands at the end: "will die Zahlen schicken".
  if (isModal && !isDeedVerb(rest.split(' ').at(-1) ?? '')) return undefined;
  const done = isModal ? rest : particle ? `${particle[1]} ${particle[2]}${base}` : `${rest} ${base}`;
  const isPlain = !/(?<![\p{L}])(?:ich|wir|er|sie|sein\w*|ihr\w*|unser\w*|mein\w*)(?![\p{L}])/iu.test(done);
  return isPlain && done.split(' ').length <= 14
    ? done.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    : undefined;
}

/** Who "they" are in a note: pronouns, the contact's names, and titles before a name. */
function themIn({ contactName }: Voice): string {
  const names = [contactName, firstName(contactName), contactName?.split(/\s+/).at(-1)];
  const known = names.filter((name): name is string => name !== undefined && name.length > 1);
  return ['er', 'sie', 'kundin', 'kunde', 'der kunde', 'die kundin', String.raw`(?:herr|frau) [\p{L}-]+`]
    .concat(known.map(escapePattern))
    .join('|');
}

/** "Wir: Referenz aus der Branche": who does it, before a colon. */
function listedOf(words: string, us: string, them: string): Pick<GermanNote, 'kind' | 'deed'> | undefined {
  const [, who = '', deed = ''] =
    new RegExp(`^(?:to-?do )?(${us}|${them})\\s?: (\\p{L}.{2,80})$`, 'iu').exec(words) ?? [];
  if (deed === '' || measured.test(deed) || ours.test(deed) || wish.test(deed)) return undefined;
  return { kind: new RegExp(`^(?:${us})$`, 'iu').test(who) ? 'ours' : 'theirs', deed };
}

function read(text: string, voice: Voice): Pick<GermanNote, 'kind' | 'deed'> | undefined {
  const isTheirs = voice.source === 'email';
  const words = text.replace(/[.!]+$/, '');
  const [us, them] = isTheirs ? ['sie', 'ich|wir'] : ['ich|wir', themIn(voice)];
  const [own, their] = [deedOf(words, us), deedOf(words, them)];
  if (asked.test(text)) return { kind: 'question' };
  const listed = isTheirs ? undefined : listedOf(words, us, them);
  if (listed) return listed;
  if (own !== undefined) return { kind: 'ours', deed: own };
  if (their !== undefined) return { kind: 'theirs', deed: their };
  if (arranges.test(text) || doubtful.test(text) || (!isTheirs && ours.test(text))) return undefined;
  if (dated.test(text) && (wish.test(text) || /\blive\b|\bfertig\b/iu.test(text)))
    return { kind: 'deadline' };
  if ((measured.test(text) && text.split(' ').length >= 3) || pain.test(text)) return { kind: 'need' };
  return undefined;
}

/** What a German text says, sentence by sentence; a sentence that says none of it, or is in doubt, is left out. */
export function readGermanNotes(whole: string, voice: Voice): GermanNote[] {
  const text = whole.slice(0, longest);
  const found: GermanNote[] = [];
  let start = 0;
  for (const end of [...[...text.matchAll(stop)].map((match) => match.index + 1), text.length]) {
    const piece = text.slice(start, end);
    const from = start + (bullet.exec(piece)?.[0].length ?? 0);
    start = end;
    const sentence = text.slice(from, end).trimEnd();
    if (sentence.length > 300 || found.length >= most) continue;
    const told = read(sentence, voice);
    if (told)
      found.push({
        ...told,
        start: from,
        end: from + sentence.length,
        text: sentence,
        hasNumber: /\d/.test(sentence),
      });
  }
  return found;
}
