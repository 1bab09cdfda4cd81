import type { Evidence } from '../contract/suggest.ts';
import { countWords } from '../phrase/check-line.ts';
import type { Scene } from '../suggest/scene.ts';
import { linesOf } from '../suggest/suggest-lines.ts';
import { english } from './english/english.ts';
import { findGaps } from './find-gaps.ts';
import { german } from './german/german.ts';
import type { Mail, MailKind, MailRequest } from './mail.ts';
import type { MailWords, PartName } from './mail-words.ts';
import { type Matter, matterOf, type Piece } from './matter.ts';

const languages: Record<MailRequest['language'], MailWords> = { en: english, de: german };

/** What each kind says, in its order. */
const layouts: Record<MailKind, readonly PartName[]> = {
  follow_up: ['opening', 'value', 'ask'],
  recap: ['heard', 'change', 'homework', 'value', 'next', 'correct'],
  teaser: ['ahead', 'value', 'purpose'],
  confirmation: ['set', 'homework', 'value'],
  new_time: ['missed', 'value', 'times'],
};

/** What gives way where a mail is still too long without what it would bring. */
const droppable: readonly PartName[] = ['change', 'purpose', 'homework'];

/** Words of the whole mail, its greeting and its end included; what was said takes its room in the briefest recap. */
const mostWords = ({ kind, tone }: MailRequest): number =>
  tone !== 'brief' ? 170 : kind === 'recap' ? 100 : 75;

type Said = { part: PartName; piece: Piece };

function signature({ scene, request }: Matter, { closing }: MailWords): string {
  const { name, company } = scene.context.input.self;
  const lines = [closing[request.tone], name, request.tone === 'brief' ? undefined : company];
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}

function put(matter: Matter, words: MailWords, said: readonly Said[]): string {
  const paragraphs = said.map(({ piece }, at) => (at === 0 ? words.goOn(piece.text) : piece.text));
  return [words.greeting(matter), ...paragraphs, signature(matter, words)].join('\n\n');
}

const sayAll = (matter: Matter, words: MailWords): Said[] =>
  layouts[matter.request.kind].flatMap((part): Said[] => {
    const piece = words.parts[part](matter);
    return piece ? [{ part, piece }] : [];
  });

/** As much as fits: a very long title stays on its card, and what leads to it with it; then what else can be spared. */
function fit(matter: Matter, words: MailWords): Said[] {
  const isShort = (said: readonly Said[]): boolean =>
    countWords(put(matter, words, said)) <= mostWords(matter.request);
  const all = sayAll(matter, words);
  if (isShort(all)) return all;
  let kept = sayAll({ ...matter, value: undefined }, words);
  for (const part of droppable) {
    if (isShort(kept)) break;
    kept = kept.filter((one) => one.part !== part);
  }
  return kept;
}

const distinct = (evidence: readonly Evidence[]): Evidence[] => [
  ...new Map(evidence.map((one) => [`${one.history} ${one.start} ${one.end}`, one])).values(),
];

/**
 * The mail of a kind, in a tone and a language (R5 to R9, R13, R15, R16): the scene's own words and facts, and none
 * beside them. What no input gives is left out, and `missing` says so. `made` are the scene's lines, where they are at hand.
 */
export function writeMail(scene: Scene, request: MailRequest, made = linesOf(scene)): Mail {
  const words = languages[request.language];
  const matter = matterOf(scene, request, made);
  const said = fit(matter, words);
  const names = new Set(said.map(({ part }) => part));
  const missing = findGaps(matter, names);
  return {
    subject: words.subject(matter),
    text: put(matter, words, said),
    evidence: distinct(said.flatMap(({ piece }) => piece.evidence)),
    ...(names.has('value') && matter.value && { assetId: matter.value.asset.id }),
    ...(missing.length > 0 && { missing }),
  };
}
