import { matchAt, sticky } from '../dates/scan.ts';
import { fractionSigns } from '../vocabulary/en/numbers.ts';

const figure = sticky(
  String.raw`(?:(\d{1,3}(?:[,'’\u00a0\u202f ]\d{3})+(?![\d])(?:\.\d{1,6})?)|(\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?(?=\s?(?:€|eur|chf))|(?<=(?:€|eur|chf)\s?)\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?:,\d{1,2})?)|(\d{1,15}(?:[.,]\d{1,12})?|\.\d{1,12}))(?!\d)`,
);
const fraction = sticky(String.raw`(?:1\/2|1\/4|3\/4|1\/3|2\/3|[½¼¾⅓⅔⅛⅜⅝⅞])(?![\d/])`);
/** "1.2E+05", as a spreadsheet pastes it, "1.3x10^6", "2^10". */
const power = sticky(String.raw`(?:e([+-]?\d{1,2})|\s?[x×]\s?10\^(-?\d{1,2})|\^(-?\d{1,2}))(?![\w.,])`);

function raised(value: number, [, ten, written, plain]: RegExpExecArray): number {
  return plain === undefined ? value * 10 ** Number(ten ?? written) : value ** Number(plain);
}

/** A number in figures at an offset, however its thousands are parted; undefined where there is none. */
export function readFigure(text: string, at: number): { value: number; end: number } | undefined {
  const part = matchAt(fraction, text, at)?.[0];
  if (part !== undefined) return { value: fractionSigns[part] ?? 0, end: at + part.length };
  const match = matchAt(figure, text, at);
  if (match === null) return undefined;
  const [whole, grouped, european, plain = ''] = match;
  const digits =
    grouped?.replaceAll(/[^\d.]/g, '') ??
    european?.replaceAll('.', '').replace(',', '.') ??
    plain.replace(',', '.');
  const end = at + whole.length;
  const exponent = matchAt(power, text, end);
  if (exponent === null) return { value: Number(digits), end };
  return { value: raised(Number(digits), exponent), end: end + exponent[0].length };
}
