import { daysInMonth } from '../../../schedule/calendar-day.ts';
import { words } from './dates.ts';

/** A phrase of more than one word, or with figures, and how the date rules would have it said. */
export type Form = { pattern: RegExp; say: (match: RegExpExecArray) => string | undefined };

const weekdays = 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag';
const months =
  'januar|jänner|februar|märz|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mrz|apr|jun|jul|aug|sept|sep|okt|nov|dez';
const numbers = 'einer|einem|eine|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf';
const hours = ['eins', ...'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')];
const hour = String.raw`(${hours.join('|')}|\d{1,2})`;
const happened =
  'gesprochen|telefoniert|getroffen|gesehen|besucht|geschickt|gesendet|verschickt|präsentiert|unterschrieben';
const monthNames =
  'January February March April May June July August September October November December'.split(' ');

const english = (word = ''): string => words[word.toLowerCase()] ?? word;
const hourOf = (word = ''): number =>
  /^\d/.test(word) ? Number(word) : hours.indexOf(word.toLowerCase()) + 1;
const clock = (hourNumber: number, minute: number): string =>
  `${((hourNumber + 11) % 12) + 1}:${String(minute).padStart(2, '0')}`;
const ends = String.raw`(?![\wäöüß])`;
const form = (source: string, say: Form['say'], flags = 'iy'): Form => ({
  pattern: new RegExp(source, flags),
  say,
});

const dayAndMonth = (day = '', month = '', year?: string): string | undefined => {
  const name = monthNames[Number(month) - 1];
  if (name === undefined || Number(day) < 1 || Number(day) > daysInMonth(2024, Number(month)))
    return undefined;
  return `${day} ${name}${year === undefined ? '' : ` ${year.length === 2 ? `20${year}` : year}`}`;
};

/** Forms that begin with a figure. The first that reads wins. */
export const figureForms: readonly Form[] = [
  form(
    String.raw`(\d{1,2})\.?\s?(?:-|–|bis)\s?(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)?(?!\d)`,
    ([, from = '', to, month, year]) => {
      const last = dayAndMonth(to, month, year);
      return last && `${from}-${last}`;
    },
  ),
  form(
    String.raw`(?<!\b(?:um|gegen)\s)(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}(?!\d)|\d\d(?![\d.:]|\s?uhr)))?`,
    ([, day, month, year]) => dayAndMonth(day, month, year),
  ),
  form(
    String.raw`(?<=\b(?:am|bis|zum|vom|ab|den|der|dem|seit|vor|nach)\s)(\d{1,2})\.(\d{1,2})(?!\d|[.:]\d|\s?(?:uhr|%|€|mio))`,
    ([, day, month]) => dayAndMonth(day, month),
  ),
  form(
    String.raw`(\d{1,2})\.\s?(?:-|–|bis)\s?(\d{1,2})\.\s?(?=(?:${months})${ends})`,
    ([, from = '', to = '']) => `${from}-${to} `,
  ),
  form(String.raw`(\d{1,2})\.\s?(?=(?:${months})${ends})`, ([, day = '']) => `${day} `),
  form(String.raw`([1-4])\.\s?quartals?${ends}`, ([, number = '']) => `Q${number}`),
  form(String.raw`([12])\.\s?halbjahre?s?${ends}`, ([, number = '']) => `H${number}`),
  form(
    String.raw`(\d{1,2})(?:[:.](\d\d))?\s?(?:-|–|bis)\s?(\d{1,2})(?:[:.](\d\d))?\s?uhr${ends}`,
    ([, from = '', fromMinute = '00', to = '', toMinute = '00']) => `${from}:${fromMinute}-${to}:${toMinute}`,
  ),
  form(
    String.raw`(\d{1,2})(?:[:.](\d\d))?\s?uhr(?:\s?(\d\d)(?!\d))?${ends}`,
    ([, hours24 = '', minute, after]) => `${hours24}:${minute ?? after ?? '00'}`,
  ),
  // "am 3. Standort" is a place in a row: a small number before a noun.
  form(
    String.raw`(?<=\b(?:[Aa]m|[Zz]um|[Vv]om|[Bb]is|[Aa]b|dem|den|[Dd]er|und|oder)\s)(\d{1,2})\.(?![\d\wäöüß])(?!(?<=(?<!\d)[1-5]\.)\s[A-ZÄÖÜ])`,
    ([, day = '']) => `the ${day}th of the month`,
    'y',
  ),
];

/** Forms that begin with a word. */
export const wordForms: readonly Form[] = [
  form(String.raw`bis\s+(?:zum|zur)${ends}`, () => 'until the'),
  form(String.raw`spätestens\s+(?:am|bis(?:\s+zum)?|im)${ends}`, () => 'by'),
  form(String.raw`im\s+(?=(?:monat|quartal|jahr)${ends})`, () => 'in the '),
  form(String.raw`nicht\s+vor${ends}`, () => 'not before'),
  form(String.raw`halb\s+${hour}${ends}`, ([, name]) => clock(hourOf(name) - 1, 30)),
  form(String.raw`viertel\s+nach\s+${hour}${ends}`, ([, name]) => clock(hourOf(name), 15)),
  form(String.raw`(?:viertel\s+vor|dreiviertel)\s+${hour}${ends}`, ([, name]) => clock(hourOf(name) - 1, 45)),
  form(String.raw`(?<=\bum\s)${hour}${ends}(?!\s?(?:uhr|vor|nach))`, ([, name]) => clock(hourOf(name), 0)),
  form(
    String.raw`(morgen|heute|übermorgen|(?:${weekdays}))\s+früh${ends}`,
    ([, day]) => `${english(day)} morning`,
  ),
  form(
    String.raw`(heute|morgen|übermorgen|${weekdays})\s+in\s+(${numbers}|\d{1,2})\s+wochen?${ends}`,
    ([, day, many]) => `${english(many)} weeks from ${english(day)}`,
  ),
  form(String.raw`(?:die\s+)?übernächste[nr]?\s+woche${ends}`, () => 'the week after next,'),
  form(String.raw`übernächste[nr]?\s+(${weekdays})${ends}`, ([, day]) => `${english(day)} after next`),
  form(
    String.raw`(${weekdays})(morgen|vormittag|mittag|nachmittag|abend)s?${ends}`,
    ([, day, part]) => `${english(day)} ${part?.toLowerCase() === 'morgen' ? 'morning' : english(part)}`,
  ),
  form(
    String.raw`am\s+(morgen|vormittag|nachmittag|abend)${ends}`,
    ([, part]) => `in the ${part?.toLowerCase() === 'morgen' ? 'morning' : english(part)}`,
  ),
  form(
    String.raw`(erste|zweite|dritte|vierte|letzte)[nr]?\s+(${months})woche${ends}`,
    ([, place, month]) => `${english(place)} week of ${english(month)}`,
  ),
  form(
    String.raw`vor\s+(?:gut\s+)?(${numbers}|\d{1,3})\s+(tag|tagen|wochen?|monat|monaten|jahr|jahren)${ends}`,
    ([, many, unit]) => `${english(many)} ${english(unit)} ago`,
  ),
  form(String.raw`ein\s+paar${ends}`, () => 'a few'),
  form(String.raw`ende\s+(?=(?:${months})${ends})`, () => 'late '),
  // The verb that says that it has happened stands behind the day.
  form(
    String.raw`(?<!\b(?:wird|werden|soll|sollen|muss|müssen|kann|können)(?:\s\S{1,20}){0,3}\s)(${weekdays})(?=(?:\s[\wäöüß]{1,20}){0,4}?\s(?:${happened})${ends})`,
    ([, day]) => `last ${english(day)}`,
  ),
  form(
    String.raw`(Mo|Di|Mi|Do|Fr|Sa|So)\b(?:\.|(?=,?\s*\d|,?\s+(?:um|ab|gegen|vor|nach|nächste|kommende|diese)))`,
    ([, day = '']) => shortDays[day],
    'y',
  ),
];

const shortDays: Record<string, string> = {
  Mo: 'Monday',
  Di: 'Tuesday',
  Mi: 'Wednesday',
  Do: 'Thursday',
  Fr: 'Friday',
  Sa: 'Saturday',
  So: 'Sunday',
};
