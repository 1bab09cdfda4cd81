/** Verbs of homework as an infinitive, with the stem of the third person where it differs. */
const verbs: readonly (readonly [infinitive: string, third?: string])[] = [
  ['schicken'],
  ['senden', 'sendet'],
  ['mailen'],
  ['klären'],
  ['prüfen'],
  ['testen', 'testet'],
  ['bringen'],
  ['holen'],
  ['teilen'],
  ['liefern'],
  ['machen'],
  ['zeigen'],
  ['stellen'],
  ['fragen'],
  ['geben', 'gibt'],
  ['lesen', 'liest'],
  ['besprechen', 'bespricht'],
  ['sprechen', 'spricht'],
  ['nehmen', 'nimmt'],
  ['laden', 'lädt'],
  ['leiten', 'leitet'],
  ['bereiten', 'bereitet'],
  ['erstellen'],
  ['rechnen', 'rechnet'],
  ['sammeln', 'sammelt'],
  ['schreiben'],
  ['füllen'],
  ['organisieren'],
  ['vereinbaren'],
  ['informieren'],
  ['kontaktieren'],
];

const modals = ['will', 'wollen', 'möchte', 'möchten', 'wird', 'werden', 'werde', 'soll', 'sollen', 'muss'];

/** Any form in which a note has such a verb → its infinitive; a modal → '', since the verb then stands at the end. */
export const infinitives: ReadonlyMap<string, string> = new Map([
  ...modals.map((modal) => [modal, ''] as const),
  ...verbs.flatMap(([infinitive, third]) => {
    const stem = infinitive.replace(/e?n$/, '');
    return [infinitive, `${stem}e`, third ?? `${stem}t`].map((form) => [form, infinitive] as const);
  }),
]);

const particle = /^(?:mit|nach|vor|zu|ab|an|durch|weiter|zurück|ein|bei|frei|fest)(?=\p{L}{4})/u;
const known = new Set(verbs.map(([infinitive]) => infinitive));

/** "schicken", "mitbringen": the infinitive of such a verb. */
export const isDeedVerb = (word: string): boolean => known.has(word) || known.has(word.replace(particle, ''));
