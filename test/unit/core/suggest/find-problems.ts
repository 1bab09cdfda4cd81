import {
  type Evidence,
  type SuggestInput,
  type SuggestOutput,
  suggestOutputSchema,
} from '../../../../lib/core/contract/suggest.ts';
import { firstName } from '../../../../lib/core/phrase/names.ts';
import { fillerPhrases } from '../../../../lib/core/playbook/filler-phrases.ts';
import { busySpan, localDateOf, localParts, toInstant } from '../../../../lib/core/schedule/zoned-time.ts';
import type { HistoryCase } from './histories.ts';

type Output = Omit<SuggestOutput, 'id'>;
const partNames = ['opener', 'value', 'ask'] as const;

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const problemIf = (isWrong: boolean, problem: string): string[] => (isWrong ? [problem] : []);

function evidenceIn(output: Output): Evidence[] {
  const parts = [output.plan, output.purpose, output.opener, output.value, output.ask];
  const alternatives = partNames.flatMap((name) => output[name]?.alternatives ?? []);
  const remarks = [...output.questions, ...output.missing, ...output.warnings];
  return [...parts, ...alternatives, ...remarks].flatMap((one) => one?.evidence ?? []);
}

const linesOf = (output: Output, names: readonly (typeof partNames)[number][] = partNames): string[] =>
  names.flatMap((name) => {
    const part = output[name];
    return part ? [part.text, ...part.alternatives.map(({ text }) => text)] : [];
  });

function slotProblems(input: SuggestInput, { ask }: Output): string[] {
  const zone = input.contact.timeZone ?? input.timeZone;
  const now = toInstant(input.now, input.timeZone);
  const taken = (input.busy ?? []).map((entry) => busySpan(entry.start, entry.end, input.timeZone));
  const slots = ask?.slots ?? [];
  const isNamed = /\b(?:today|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri)day)\b/.test(ask?.text ?? '');
  return [
    ...problemIf(slots.length > 0 && !isNamed, 'the ask names no day'),
    ...slots.flatMap((slot) => {
      const [start, end] = [Date.parse(slot.start), Date.parse(slot.end)];
      const [from, to] = [localParts(start, zone), localParts(end, zone)];
      return [
        ...problemIf(end - start !== (ask?.minutes ?? 0) * 60_000, `${slot.start}: wrong length`),
        ...problemIf(start <= now, `${slot.start}: is past`),
        ...problemIf(
          from.weekday > 5 || localParts(start, input.timeZone).weekday > 5,
          `${slot.start}: weekend`,
        ),
        ...problemIf(
          from.hour < 8 || to.hour * 60 + to.minute > 18 * 60,
          `${slot.start}: no time for a call`,
        ),
        ...problemIf(
          (input.self.holidays ?? []).includes(localDateOf(start, input.timeZone)),
          `${slot.start}: a holiday`,
        ),
        ...problemIf(
          taken.some((span) => start < span.end && end > span.start),
          `${slot.start}: is taken`,
        ),
      ];
    }),
  ];
}

/** Every number of an opener or a value must stand in the input; "45k" may be "45,000". */
function numberProblems(input: SuggestInput, output: Output): string[] {
  const plain = (text: string): string => text.replaceAll(/(?<=\d),(?=\d{3})/g, '');
  const grounds = plain(
    JSON.stringify([input.history, input.assets, input.meetings, input.self, input.contact]),
  );
  return linesOf(output, ['opener', 'value']).flatMap((line) =>
    (plain(line).match(/\d+/g) ?? [])
      .filter((number) => !grounds.includes(number) && !grounds.includes(`${number.replace(/000$/, '')}k`))
      .map((number) => `${number} stands nowhere: ${line}`),
  );
}

function lineProblems(output: Output): string[] {
  return linesOf(output).flatMap((line) => [
    ...problemIf(words(line) > 45, `too long: ${line}`),
    ...problemIf(
      /\bI(?:['’]ll| will) call\b|[{}[\]~]|undefined|null|\bb4\b/.test(line),
      `cannot be said: ${line}`,
    ),
    ...fillerPhrases
      .filter(({ phrase }) => line.toLowerCase().includes(phrase))
      .map(({ phrase }) => `says "${phrase}": ${line}`),
  ]);
}

function emailProblems(input: SuggestInput, { email }: Output): string[] {
  return [
    ...problemIf(words(email.text) > 180, 'the mail is too long'),
    ...problemIf(!email.text.startsWith(`Hi ${firstName(input.contact.name)},`), 'the mail greets nobody'),
    ...problemIf(!email.text.includes(input.self.name ?? ''), 'the mail is not signed'),
    ...problemIf(/[{}[\]]|undefined|null/.test(email.text), 'the mail has a gap'),
    ...problemIf(email.subject === '', 'the mail has no subject'),
  ];
}

function silentGaps(output: Output): string[] {
  const isSaid = [...output.warnings, ...output.missing].some(({ rule }) =>
    /^(?:part|missing)\//.test(rule ?? ''),
  );
  return partNames
    .filter((name) => output[name] === null && !isSaid)
    .map((name) => `${name} is missing without a word`);
}

/** What is wrong with a suggestion, whatever its situation; an empty list is what a test wants. */
export function findProblems(input: SuggestInput, output: Output): string[] {
  const parsed = suggestOutputSchema.safeParse({ id: 'case', ...output });
  return [
    ...problemIf(!parsed.success, String(parsed.error)),
    ...evidenceIn(output)
      .filter(
        ({ history, start, end, quote }) =>
          quote === '' || quote !== input.history[history]?.text?.slice(start, end),
      )
      .map(({ quote }) => `stands not there: ${quote}`),
    ...partNames
      .filter((name) => output[name]?.evidence.length === 0)
      .map((name) => `${name} stands on nothing`),
    ...problemIf(output.questions.length === 0, 'no question'),
    ...lineProblems(output),
    ...numberProblems(input, output),
    ...slotProblems(input, output),
    ...emailProblems(input, output),
    ...silentGaps(output),
  ];
}

function slotsUnmet(expected: HistoryCase, input: SuggestInput, output: Output): string[] {
  const days = (output.ask?.slots ?? []).map(({ start }) => localDateOf(Date.parse(start), input.timeZone));
  if (expected.slots === undefined) return [];
  if (expected.slots === null) return days.map((day) => `a slot on ${day}`);
  const [first, last] = expected.slots;
  const outside = days
    .filter((day) => day < first || day > last)
    .map((day) => `${day} is not in ${first} to ${last}`);
  return days.length === 0 ? ['no slot'] : outside;
}

/** What a case of the table wants and does not get. */
export function findUnmet(expected: HistoryCase, input: SuggestInput, output: Output): string[] {
  const said = [...output.questions, ...output.missing, ...output.warnings]
    .map(({ text }) => text)
    .join('\n');
  return [
    ...problemIf(output.situation !== expected.situation, `${output.situation} is not ${expected.situation}`),
    ...partNames.flatMap((name) => {
      const [wanted, text] = [expected[name], output[name]?.text];
      if (wanted === undefined) return [];
      return problemIf(
        wanted === null ? text !== undefined : !wanted.test(text ?? ''),
        `${name}: ${text} for ${wanted}`,
      );
    }),
    ...slotsUnmet(expected, input, output),
    ...problemIf(
      expected.says !== undefined && !expected.says.test(said),
      `says not ${expected.says}: ${said}`,
    ),
  ];
}
