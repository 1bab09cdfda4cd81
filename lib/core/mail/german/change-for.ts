import { firstName } from '../../phrase/names.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import { plain } from '../mail-words.ts';
import type { Matter, Piece } from '../matter.ts';

/** What a buyer's mind does, of one person and as it is said to them; the rest of the sentence stays as it is. */
const verbs: ReadonlyMap<string, string> = new Map([
  ['sieht', 'sehen'],
  ['weiß', 'wissen'],
  ['hat', 'haben'],
  ['ist', 'sind'],
  ['will', 'wollen'],
  ['möchte', 'möchten'],
  ['braucht', 'brauchen'],
  ['kennt', 'kennen'],
  ['versteht', 'verstehen'],
  ['glaubt', 'glauben'],
  ['erkennt', 'erkennen'],
  ['kann', 'können'],
  ['muss', 'müssen'],
  ['hält', 'halten'],
  ['rechnet', 'rechnen'],
  ['plant', 'planen'],
]);
const others = /(?<![\p{L}])(?:er|sie|ihn|ihm|ihr\w*|sein\w*|wir|ich|uns\w*|mein\w*)(?![\p{L}])/iu;

/** "Sie sieht jetzt, was die Fehler kosten" → "Sie sehen jetzt, was die Fehler kosten"; nothing where that is in doubt. */
export function changeFor({ scene, request }: Matter): Piece | undefined {
  const text = request.talk?.change?.trim().replace(/[.!]+$/, '') ?? '';
  const { name } = scene.context.input.contact;
  const names = [name, firstName(name)].filter((one) => one !== undefined).map(escapePattern);
  const subject = ['sie', 'er', ...names].join('|');
  const [, verb = '', rest = ''] = new RegExp(`^(?:(?:${subject}) )?(\\p{L}+) (.+)$`, 'iu').exec(text) ?? [];
  const turned = verbs.get(verb.toLowerCase());
  if (turned === undefined || others.test(rest) || detectLanguage(text) !== 'de') return undefined;
  return plain(`So habe ich es verstanden: Sie ${turned} ${rest}.`);
}
