import type { RowProblem } from '../core/crm-import/import-rows.ts';
import type { ContactContent } from '../core/crm-import/join-contacts.ts';
import type { Slot } from '../core/crm-import/shelf.ts';
import { type CrmImport, saveColumns, savedColumns } from '../db/crm-imports.ts';
import { openDatabase, type SecondCallDatabase } from '../db/database.ts';
import { type CrmImportCounts, type CrmImportPlan, planCrmImport } from '../db/plan-crm-import.ts';
import { hashOf } from '../db/reading-key.ts';
import { saveCrmImport } from '../db/save-crm-import.ts';
import { undoCrmImport } from '../db/undo-crm-import.ts';
import { type Columns, readColumns } from '../intake/crm-csv/fields.ts';
import type { DayOrder } from '../intake/crm-csv/read-dates.ts';
import { orderIn, readRows } from '../intake/crm-csv/read-rows.ts';
import { readTable, type Table } from '../intake/crm-csv/read-table.ts';
import { missingColumns, recogniseColumns } from '../intake/crm-csv/recognise-columns.ts';
import { writeCsv } from '../intake/crm-csv/write-csv.ts';
import type { Step } from './job-answer.ts';

/** A file that was read. */
export type OpenedExport = {
  name: string;
  rows: number;
  headings: string[];
  /** A few values of each column. */
  samples: string[][];
  columns: Columns;
  /** Nothing has to be asked about the columns: the export is a known one, or the rep answered for its like before. */
  isKnown: boolean;
};

/** How the rep answered what a file does not tell. */
export type ExportChoice = {
  columns: Columns;
  dayOrder?: DayOrder | undefined;
  namesakes: 'join' | 'apart';
  timeZone: string;
};

/** What an import would do; or what has to be answered first. */
export type ExportPreview =
  | { asks: 'columns'; words: string }
  | { asks: 'day-order'; example: string }
  | {
      asks: null;
      counts: CrmImportCounts;
      namesakes: number;
      /** Of the notes that come in: those that tell of a call, a meeting or a mail, and those of which nothing says so. */
      talks: number;
      unsaid: number;
      problems: RowProblem[];
      problemCount: number;
      /** The first rows of each kind as they will be stored, in words. */
      first: Record<keyof CrmImportCounts, string[][]>;
      isOrderAsked: boolean;
    };

const shownProblems = 20;
const shownRows = 3;
const shownSamples = 3;

const samplesOf = ({ headings, rows }: Table): string[][] =>
  headings.map((_heading, at) => {
    const found = new Set<string>();
    for (const { cells } of rows) {
      const cell = cells[at]?.trim().slice(0, 60);
      if (cell) found.add(cell);
      if (found.size === shownSamples) break;
    }
    return [...found];
  });

const signatureOf = (headings: readonly string[]): string => hashOf(JSON.stringify(headings));

function firstOf({ joined, notes }: CrmImportPlan): Record<keyof CrmImportCounts, string[][]> {
  const companies = new Map(joined.accounts.map(({ row }) => [row.id, row.name]));
  const people = new Map(joined.contacts.map(({ row }) => [row.id, row.name || (row.emails[0] ?? '')]));
  const take = <Of>(slots: readonly Slot<Of>[], words: (row: Of) => (string | undefined)[]): string[][] =>
    slots
      .filter(({ isNew, isChanged }) => isNew || isChanged)
      .slice(0, shownRows)
      .map(({ row }) => words(row).filter((word) => word !== undefined && word !== '') as string[]);
  const companyOf = (id: ContactContent['accountId']) => (id === undefined ? undefined : companies.get(id));
  return {
    contacts: take(joined.contacts, (row) => [row.name, row.title, companyOf(row.accountId), ...row.emails]),
    accounts: take(joined.accounts, (row) => [row.name, ...row.domains]),
    deals: take(joined.deals, (row) => [
      row.name,
      companyOf(row.accountId),
      row.stage,
      row.amount,
      row.closeDate,
      ...row.contactIds.map((id) => people.get(id)),
    ]),
    notes: notes
      .slice(0, shownRows)
      .map(({ at, contactId, text }) => [
        new Date(at).toLocaleDateString('en', { dateStyle: 'medium' }),
        (contactId && people.get(contactId)) ?? '',
        text.slice(0, 160),
      ]),
  };
}

/** Everything that bringing in an export takes, for a thread beside the page. Knows the file opened last. */
export function createCrmImportJobs() {
  let opened: { name: string; table: Table } | undefined;
  let db: SecondCallDatabase | undefined;
  const databaseOf = (name: string): SecondCallDatabase => {
    if (db?.name !== name) db = openDatabase(name);
    return db;
  };
  const current = () => {
    if (!opened) throw new Error('no file was opened');
    return opened;
  };
  /** What was read last: what is written is what was shown. */
  let last: { key: string; table: Table; found: ReturnType<typeof readRows> } | undefined;
  const read = ({ columns, dayOrder, timeZone }: ExportChoice) => {
    const { table } = current();
    const order = orderIn(table, columns);
    const told = order === 'unclear' ? dayOrder : order === 'none' ? 'day-first' : order;
    const key = JSON.stringify([columns.crm, columns.fields, told, timeZone]);
    if (last?.key !== key || last.table !== table) {
      const found = readRows(table, { columns, dayOrder: told, now: Date.now(), timeZone });
      last = { key, table, found };
    }
    return last.found;
  };

  return {
    open: async (
      { name, bytes, database }: { name: string; bytes: Uint8Array; database: string },
      onStep: (step: Step) => void,
    ): Promise<OpenedExport | { refusal: string }> => {
      onStep({ step: 1, of: 3, words: `Reading ${name}` });
      const table = readTable(name, bytes);
      if ('refusal' in table) return table;
      opened = { name, table };
      const { headings, rows } = table;
      const saved = readColumns(
        await savedColumns(databaseOf(database), signatureOf(headings)),
        headings.length,
      );
      const columns = saved ?? recogniseColumns(headings);
      const isKnown = missingColumns(columns) === undefined && (saved !== undefined || columns.crm !== null);
      return { name, rows: rows.length, headings, samples: samplesOf(table), columns, isKnown };
    },

    preview: async (
      { choice, database }: { choice: ExportChoice; database: string },
      onStep: (step: Step) => void,
    ): Promise<ExportPreview> => {
      const words = missingColumns(choice.columns);
      if (words !== undefined) return { asks: 'columns', words };
      const { table } = current();
      onStep({ step: 2, of: 3, words: 'Comparing with what you have' });
      const isOrderAsked = orderIn(table, choice.columns) === 'unclear';
      if (isOrderAsked && choice.dayOrder === undefined)
        return { asks: 'day-order', example: exampleDate(table, choice.columns) };
      const { rows, problems: unread } = read(choice);
      const plan = await planCrmImport(databaseOf(database), rows, choice);
      const unsaid = plan.notes.filter(({ talk }) => talk === 'unsaid').length;
      const problems = [...unread, ...plan.joined.problems].sort((a, b) => a.row - b.row);
      return {
        asks: null,
        counts: plan.counts,
        namesakes: plan.joined.namesakes,
        talks: plan.notes.filter(({ talk }) => talk !== undefined).length - unsaid,
        unsaid,
        problems: problems.slice(0, shownProblems),
        problemCount: problems.length,
        first: firstOf(plan),
        isOrderAsked,
      };
    },

    /** Writes the file in one transaction; ending the thread before it is through leaves nothing written. */
    save: async (
      { choice, database }: { choice: ExportChoice; database: string },
      onStep: (step: Step) => void,
    ): Promise<CrmImport> => {
      const { name, table } = current();
      const to = databaseOf(database);
      const { rows } = read(choice);
      await saveColumns(to, signatureOf(table.headings), choice.columns);
      const answers = { namesakes: choice.namesakes, unsaid: choice.columns.unsaid };
      return saveCrmImport(to, { name, rows }, answers, (share) =>
        onStep({ step: Math.round(share * 100), of: 100, words: `Writing ${name}` }),
      );
    },

    /** The rows that stay out, as a CSV with the reason in its last column. */
    leftOut: async ({ choice, database }: { choice: ExportChoice; database: string }): Promise<string> => {
      const { table } = current();
      const { rows, problems } = read(choice);
      const plan = await planCrmImport(databaseOf(database), rows, choice);
      const cells = new Map([...table.rows, ...table.bad].map((one) => [one.row, one.cells]));
      const all = [...problems, ...plan.joined.problems].sort((a, b) => a.row - b.row);
      return writeCsv(
        [...table.headings, 'Row', 'Why'],
        all.map(({ row, words }) => [
          ...table.headings.map((_heading, at) => cells.get(row)?.[at] ?? ''),
          String(row),
          words,
        ]),
      );
    },

    undo: ({ database, id }: { database: string; id: string }): Promise<{ kept: number }> =>
      undoCrmImport(databaseOf(database), id),
  };
}

/** A date that can be read in two ways. */
function exampleDate({ rows }: Table, { fields }: Columns): string {
  const places = fields.flatMap((field, at) =>
    field === 'note.at' || field === 'deal.closeDate' ? [at] : [],
  );
  const dates = rows.flatMap(({ cells }) => places.map((at) => cells[at] ?? ''));
  return dates.find((cell) => /^\d{1,2}[/-]\d{1,2}[/-]/.test(cell.trim()))?.trim() ?? '';
}

export type CrmImportJobs = ReturnType<typeof createCrmImportJobs>;
