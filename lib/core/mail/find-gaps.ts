import { detectLanguage } from '../language/detect-language.ts';
import type { PartName } from './mail-words.ts';
import type { Matter } from './matter.ts';

const noTalk = 'No talk with them was held yet, so there is nothing to sum up.';
const noMeeting = 'No next meeting with them is known: agree on a day and a time first.';

const saysRule = ({ lines }: Matter, rule: string): string[] =>
  lines.missing.filter((remark) => remark.rule === rule).map(({ text }) => text);

const hasHomework = ({ homework }: Matter, side: 'ours' | 'theirs', language: 'en' | 'de'): boolean =>
  homework[side].some(
    (deed) => deed[language] !== undefined || (language === 'de' && deed.quote !== undefined),
  );

function unsaidHomework({ homework, request: { language } }: Matter): string[] {
  return [...homework.ours, ...homework.theirs]
    .filter((deed) => deed[language] === undefined && (language === 'en' || deed.quote === undefined))
    .flatMap(({ quote, en }) => quote ?? en ?? [])
    .map((words) => `Say it yourself, it could not be put into words for them: “${words}”.`);
}

function recapGaps(matter: Matter, parts: ReadonlySet<PartName>): string[] {
  const { scene, request } = matter;
  if (scene.context.held.length === 0) return [noTalk];
  const { language } = request;
  const isOneSided = !hasHomework(matter, 'ours', language) || !hasHomework(matter, 'theirs', language);
  return [
    ...(parts.has('change')
      ? []
      : ['What changed for them is not said: add it in the debrief, or a line of your own.']),
    ...(isOneSided ? ['Homework is not on both sides yet: agree on something light for each.'] : []),
    ...unsaidHomework(matter),
  ];
}

const named = { en: 'English', de: 'German' } as const;

/** A German mail quotes; an English one does so only where nothing could be turned. */
function otherLanguage({ quotes: [first], references, request: { language } }: Matter): string[] {
  const isQuoted = first !== undefined && (language === 'de' || references.length === 0);
  if (!isQuoted || detectLanguage(first.moment.text) === language) return [];
  return [`Your notes are not in ${named[language]}: their words stand as they were noted.`];
}

/** What the rep should add or find out before the mail goes out; each a sentence for the panel. */
export function findGaps(matter: Matter, parts: ReadonlySet<PartName>): string[] {
  const { request, next, scene, lines, quotes } = matter;
  const { kind } = request;
  const needsMeeting = kind === 'teaser' || kind === 'confirmation';
  const { opener, value } = scene.context.playbook.parts[lines.situation];
  const isSilent = matter.references.length === 0 && quotes.length === 0;
  return [
    ...(kind === 'recap' ? recapGaps(matter, parts) : []),
    ...(needsMeeting && next === undefined ? [noMeeting] : []),
    ...(isSilent && opener !== 'left_out' ? saysRule(matter, 'missing/reference') : []),
    ...(!parts.has('value') && value !== 'left_out' ? saysRule(matter, 'missing/value') : []),
    ...(!parts.has('value') && matter.value
      ? [`“${matter.value.asset.title}” does not fit into a mail of this length.`]
      : []),
    ...otherLanguage(matter),
    ...(scene.context.input.self.name === undefined ? ['Your own name is not set: add it in Options.'] : []),
  ];
}
