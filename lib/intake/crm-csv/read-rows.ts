import type {
  ImportAccount,
  ImportDeal,
  ImportNote,
  ImportRow,
  RowProblem,
} from '../../core/crm-import/import-rows.ts';
import { normalizeDomain } from '../../core/model/email-address.ts';
import type { Deal } from '../../core/model/entities.ts';
import { isFreeMailDomain } from '../../core/model/free-mail-domains.ts';
import { instantOf, toInstant } from '../../core/schedule/zoned-time.ts';
import { CellError, type Cells, makeCells, shortText } from './cells.ts';
import type { Columns, ExportCrm, Field } from './fields.ts';
import { plainNote } from './plain-note.ts';
import { type DayOrder, dayOrderOf, readCellDate } from './read-dates.ts';
import { makeTalkOf } from './read-talk.ts';
import { peopleIn, personIn } from './read-people.ts';
import type { Table } from './read-table.ts';
import { recordKey } from './record-key.ts';

/** What the rep decided of a file, and the moment and zone in which it is read. */
export type ReadingChoice = {
  columns: Columns;
  dayOrder?: DayOrder | undefined;
  now: number;
  timeZone: string;
};

const longestNote = 1_000_000;
const day = 86_400_000;

function domainIn(cell: string): string | undefined {
  const host = normalizeDomain(cell.replace(/^\s*[a-z]+:\/\//i, '').replace(/[/?#:].*$/s, '')).replace(
    /^www\./,
    '',
  );
  return /^[^\s.@]+(?:\.[^\s.@]+)+$/.test(host) && host.length <= 253 && !isFreeMailDomain(host)
    ? host
    : undefined;
}

/** HubSpot lists every company of a record; the first is its own. */
const firstOf = (cell: string, crm: ExportCrm | null): string =>
  crm === 'hubspot' ? (cell.split(';')[0] ?? '') : cell;

function accountIn({ one }: Cells, crm: ExportCrm | null): ImportAccount | undefined {
  const name = shortText(firstOf(one('account.name'), crm));
  const domain = domainIn(one('account.domain'));
  const crmKey = recordKey(crm, 'account', firstOf(one('account.id'), crm));
  if (name === '' && domain === undefined && crmKey === undefined) return undefined;
  return { ...(name !== '' && { name }), ...(domain && { domain }), ...(crmKey && { crmKey }) };
}

/** "Closed won", "closedlost", "Abgeschlossen und gewonnen": the last stages of all three CRMs, and Pipedrive's statuses. */
const closed =
  /^(?:(?:closed|abgeschlossen|geschlossen)\W*(?:und|and)?\W*)?(?:(won|gewonnen)|lost|verloren)$/i;

/** The column of that name decides, else the stage. */
function statusIn(status: string, stage: string): Deal['status'] {
  const [isClosed, isWon] = closed.exec(status || stage) ?? [];
  if (isClosed === undefined) return undefined;
  return isWon === undefined ? 'lost' : 'won';
}

function dealIn(
  { one }: Cells,
  crm: ExportCrm | null,
  dayOrder: DayOrder | undefined,
): ImportDeal | undefined {
  const name = shortText(one('deal.name'));
  const crmKey = recordKey(crm, 'deal', firstOf(one('deal.id'), crm));
  const stage = shortText(one('deal.stage'));
  if (name === '' && crmKey === undefined && stage === '') return undefined;
  const [amount, currency] = [shortText(one('deal.amount')), shortText(one('deal.currency'))];
  const closeDate = dateIn('deal.closeDate', one('deal.closeDate'), dayOrder)?.on;
  const status = statusIn(one('deal.status'), stage);
  return {
    ...(name !== '' && { name }),
    ...(crmKey && { crmKey }),
    ...(stage !== '' && { stage }),
    ...(amount !== '' && {
      amount: currency === '' || amount.includes(currency) ? amount : `${amount} ${currency}`,
    }),
    ...(closeDate && { closeDate }),
    ...(status && { status }),
  };
}

function dateIn(field: Field, cell: string, order: DayOrder | undefined) {
  if (cell === '') return undefined;
  const found = readCellDate(cell, order);
  if (found === undefined)
    throw new CellError(field, `“${shortText(cell).slice(0, 60)}” is no date that can be read.`);
  return found;
}

/** When a note was written, epoch ms. */
function momentIn(
  cell: string,
  { dayOrder, now, timeZone }: ReadingChoice,
): Pick<ImportNote, 'at' | 'alsoAt'> {
  const said = dateIn('note.at', cell, dayOrder);
  if (!said) throw new CellError('note.at', 'a note without its day cannot be told from a new one.');
  const { on, time, offset } = said;
  const on24 = (clock: string) => instantOf(on, clock, timeZone);
  const at = offset === undefined ? on24(time ?? '12:00') : toInstant(`${on}T${time}${offset}`, timeZone);
  if (Number.isNaN(at)) throw new CellError('note.at', 'this day does not exist.');
  if (at > now + day) throw new CellError('note.at', 'it is still ahead, so nothing was said yet.');
  if (time !== undefined) return { at };
  // A day alone: noon, so that it is the same day wherever it is shown; in the morning of that day its beginning.
  const begin = on24('00:00');
  return at > now && begin <= now ? { at: begin, alsoAt: at } : { at, alsoAt: begin };
}

function noteIn({ one, all }: Cells, choice: ReadingChoice): ImportNote {
  const words = all('note.text').map(plainNote).filter(Boolean);
  const title = shortText(one('note.title'));
  const text = [...(title !== '' && !words[0]?.startsWith(title) ? [title] : []), ...words]
    .join('\n')
    .slice(0, longestNote);
  if (text === '') throw new CellError('note.text', 'there is nothing in it.');
  return { text, ...momentIn(one('note.at'), choice) };
}

const dateFields: readonly Field[] = ['note.at', 'deal.closeDate'];

/** Which order the dates of the chosen columns have, by all rows together. */
export function orderIn({ rows }: Table, { fields }: Columns): DayOrder | 'unclear' | 'none' {
  const places = fields.flatMap((field, at) => (field !== null && dateFields.includes(field) ? [at] : []));
  return dayOrderOf(rows.flatMap(({ cells }) => places.map((at) => cells[at] ?? '')));
}

/** What each row says. A row with a cell that cannot be right stays out, with the column and the reason. */
export function readRows(table: Table, choice: ReadingChoice): { rows: ImportRow[]; problems: RowProblem[] } {
  const { crm, fields } = choice.columns;
  const cellsOf = makeCells(fields);
  const talkOf = makeTalkOf(table.headings, choice.columns);
  const isNotes = fields.includes('note.text') || fields.includes('note.title');
  const isReference = isNotes || fields.some((field) => field?.startsWith('deal.') === true);
  const headingOf = (field: Field) => table.headings[fields.indexOf(field)];
  const rows: ImportRow[] = [];
  const problems: RowProblem[] = [...table.problems];
  for (const { row, cells: list } of table.rows) {
    try {
      const cells = cellsOf(list);
      const account = accountIn(cells, crm);
      const deal = dealIn(cells, crm, choice.dayOrder);
      const note = isNotes ? noteIn(cells, choice) : undefined;
      // What is still ahead by some hours was not said yet, or by a clock of elsewhere.
      if (note && note.at <= choice.now) note.talk = talkOf(list, cells);
      const people = isReference ? peopleIn(cells, crm) : personIn(cells, crm);
      rows.push({ row, people, ...(account && { account }), ...(deal && { deal }), ...(note && { note }) });
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      const heading = headingOf(error.field);
      problems.push({ row, words: heading === undefined ? error.message : `${heading}: ${error.message}` });
    }
  }
  return { rows, problems };
}
