import type { Form } from './form.ts';

const title =
  '(?:CFO|CEO|COO|CTO|CIO|CISO|CMO|CRO|CHRO|VP(?: of)? [\\p{L}]+|VP|SVP|[Hh]ead of [\\p{L}]+|[Dd]irector of [\\p{L}]+|controller|[Ff]inance director|plant manager|managing director|MD|[Pp]rocurement|IT|[Ll]egal|[Ff]inance)';
const namesTitle =
  /\b(?:C[A-Z]{1,3}O|CISO|S?VP|MD|IT)\b|[Hh]ead of|[Dd]irector|controller|manager|[Pp]rocurement|[Ll]egal|[Ff]inance/;
const name = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}";
const nameThenTitle = new RegExp(`^(${name}),? \\(?(${title})\\)?$`, 'u');
const titleIsName = new RegExp(`^(?:your |the )?(${title})(?: is|:| =|,) (${name})$`, 'u');
const withArea = new RegExp(`(?<![\\p{L}])(${name}) \\((?:your )?(${title})\\)( |$)`, 'gu');
const areaWithName = /(?<![\p{L}])(IT|HR|[Ll]egal|[Ff]inance|[Pp]rocurement)(?: \(|, )(\p{Lu}\p{Ll}+)[),]/gu;
const roleWithName =
  /(?<![\p{L}])(C[EFOTIMR]O|MD|GM|VP|[Bb]oss|[Cc]ontroller|[Dd]irector|[Mm]anager)(?: \(|, )(\p{Lu}\p{Ll}+)[),]/gu;
const decides =
  /^(?:decision maker|dm|economic buyer|decider|sign-?off|approver|champion|signatory|budget owner|budget holder)$/;

const roleWords: Record<string, string> = {
  dm: 'decision maker',
  decider: 'decision maker',
  'sign-off': 'one who signs off',
  signoff: 'one who signs off',
  'economic buyer': 'decision maker',
  champion: '',
};

const owned = (role: string) =>
  /^(?:IT|[Ll]egal|[Ff]inance|[Pp]rocurement)$/.test(role) ? `in ${role}` : `your ${role}`;

/** "DM: Tom Brandt, CFO" → "the decision maker is Tom Brandt, your CFO"; "CFO = Dana" → "your CFO is Dana". */
export const sayWhoItIs: Form = ({ text, label }) => {
  if (label === undefined && !namesTitle.test(text)) return null;
  const swapped = titleIsName.exec(text);
  if (swapped) return `your ${swapped[1]} is ${swapped[2]}`;
  const both = nameThenTitle.exec(text);
  if (label !== undefined && decides.test(label)) {
    const role = roleWords[label] ?? label;
    if (role === '') return null;
    if (both) return `the ${role} is ${both[1]}, ${owned(both[2] ?? '')}`;
    return new RegExp(`^(?:your |the )?(?:${name}|${title})$`, 'u').test(text)
      ? `the ${role} is ${/^\p{Lu}\p{Ll}/u.test(text) ? text : `your ${text.replace(/^(?:your|the) /, '')}`}`
      : null;
  }
  if (
    label !== undefined &&
    new RegExp(`^${title}$`, 'iu').test(label) &&
    new RegExp(`^${name}$`, 'u').test(text)
  )
    return `your ${label.length < 5 ? label.toUpperCase() : label} is ${text}`;
  return both && !/^\p{Lu}{2,}$/u.test(both[1] ?? '') ? `${both[1]} is ${owned(both[2] ?? '')}` : null;
};

/** "Tom (finance) approves it" → "Tom in finance approves it". */
export function sayArea(given: string): string {
  const text = given.replace(areaWithName, '$2 in $1').replace(roleWithName, '$1 $2');
  return text.replace(withArea, (_all, who: string, role: string, after: string) =>
    owned(role).startsWith('in')
      ? `${who} ${owned(role)}${after}`
      : `${who}, ${owned(role)}${after === '' ? '' : `,${after}`}`,
  );
}
