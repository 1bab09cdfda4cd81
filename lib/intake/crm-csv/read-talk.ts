import type { ImportNote, ImportTalk } from '../../core/crm-import/import-rows.ts';
import { foldName } from '../../core/model/fold-name.ts';
import type { Cells } from './cells.ts';
import type { Columns, Field } from './fields.ts';

/** `other`: something that is no talk with the buyer. Undefined: that it is a note, or nothing that is known. */
type Said = ImportTalk['kind'] | 'other' | undefined;

/**
 * Words of a folded type or heading, the first that fits: HubSpot's engagement types, Salesforce's types and subtypes of
 * tasks, Pipedrive's activity types, and what spreadsheets say.
 */
const words: readonly (readonly [RegExp, Said])[] = [
  [/\b(?:tasks?|to ?dos?|deadline|reminder|frist)\b|aufgabe|erinnerung/, 'other'],
  [/\b(?:sms|whats ?app|linkedin|chat|conversation session|feedback submission|list e ?mail)\b/, 'other'],
  [/\b(?:postal mail|send letter|letter|brief)\b/, 'other'],
  [/\be ?mails?\b/, 'email'],
  [/\b(?:calls?|telefon)\b|anruf|telefonat|telefontermin/, 'call'],
  [/\b(?:meetings?|lunch|demo|appointment)\b|^event$|besprechung|treffen|termin\b/, 'meeting'],
];

const kindIn = (text: string): Said => {
  const folded = foldName(text);
  return words.find(([pattern]) => pattern.test(folded))?.[1];
};

/** Folded states and outcomes of a call or task in which nobody has spoken to anybody. */
const notHeld =
  /^(?:0|false|no|nein|open|offen|not started|nicht begonnen|(?:noch )?nicht gestartet|in progress|in bearbeitung|waiting.*|wartet?\b.*|deferred|zuruckgestellt|planned|geplant|scheduled|queued|to ?do|zu erledigen|not done|nicht erledigt|busy|besetzt|no answer|keine antwort|nicht erreicht|.*voice ?mail.*|left .*message|.*nachricht hinterlassen|wrong number|falsche nummer|no ?show|nicht erschienen|cancell?ed|abgesagt|abgebrochen|rescheduled|verschoben|missed|verpasst|failed|fehlgeschlagen)$/;

const inward = /\b(?:incoming|inbound|received|in)\b|eingehend|empfangen/;
const outward = /\b(?:outgoing|outbound|sent|out)\b|ausgehend|gesendet/;

/** HubSpot calls the direction of a mail that was sent just "EMAIL". */
function directionIn({ all }: Cells): ImportTalk['direction'] {
  const told = all('note.direction').map(foldName);
  const said = [...told, ...all('note.type').map(foldName)];
  if (said.some((one) => inward.test(one))) return 'in';
  return told.includes('email') || said.some((one) => outward.test(one)) ? 'out' : undefined;
}

const onlyOne = (found: readonly Said[]): Said => {
  const talks = new Set(found.filter((one) => one !== undefined && one !== 'other'));
  if (talks.size === 1) return [...talks][0];
  return talks.size === 0 && found.includes('other') ? 'other' : undefined;
};

const noteFields: readonly (Field | null)[] = ['note.text', 'note.title', 'note.at'];

/**
 * Tells of any row what its note is of: by its type, else by the headings over its words ("Call notes"). `unsaid` where the
 * file does not say; undefined where it was no talk, or did not come about.
 */
export function makeTalkOf(headings: readonly string[], { fields }: Pick<Columns, 'fields'>) {
  const headed = headings.map((heading, at) =>
    noteFields.includes(fields[at] ?? null) ? kindIn(heading) : undefined,
  );
  return (row: readonly string[], cells: Cells): ImportNote['talk'] => {
    if (cells.all('note.status').some((cell) => notHeld.test(foldName(cell)))) return undefined;
    const types = cells.all('note.type');
    const kind = onlyOne(types.length > 0 ? types.map(kindIn) : headed.filter((_one, at) => row[at]?.trim()));
    if (kind === undefined) return 'unsaid';
    if (kind === 'other') return undefined;
    const direction = kind === 'email' ? directionIn(cells) : undefined;
    return { kind, ...(direction && { direction }) };
  };
}
