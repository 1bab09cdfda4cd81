import {
  type Columns,
  type CrmImportState,
  exportCrms,
  type ExportCrm,
  type Field,
  fields,
  type OpenedExport,
} from '../../../lib/hooks/use-crm-import.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { countOf, crmWords, fieldWords } from './crm-import-words.ts';

const fieldOptions = [
  ['', 'Leave out'],
  ...fields.map((field) => [field, fieldWords[field]] as const),
] as const;
const crmOptions = [
  ['', 'Another CRM or a spreadsheet'],
  ...exportCrms.map((crm) => [crm, crmWords[crm]] as const),
] as const;

/** The same heading may stand there twice. */
const keyOf = (heading: string, at: number): string => `${at} ${heading}`;

type ColumnStepProps = {
  state: CrmImportState;
  file: OpenedExport;
  columns: Columns;
  words: string | undefined;
};

/** What each column is, with a few of its values beside it. */
export function ColumnStep({ state, file, columns, words }: ColumnStepProps) {
  const set = (changed: Partial<Columns>) => state.setColumns(file, { ...columns, ...changed });
  const setField = (at: number, field: string) =>
    set({
      fields: columns.fields.map((one, place) => (place === at ? ((field || null) as Field | null) : one)),
    });
  return (
    <div className="flex flex-col gap-3">
      <p>
        {file.name}, {countOf(file.rows, 'row')}. What are these columns? The answer is remembered for the
        next file with the same headings.
      </p>
      <SelectField
        label="Exported from"
        value={columns.crm ?? ''}
        options={crmOptions}
        onPick={(crm) => set({ crm: (crm || null) as ExportCrm | null })}
      />
      <fieldset className="grid min-w-0 grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))] gap-3">
        <legend className="mb-1 font-semibold">Columns</legend>
        {file.headings.map((heading, at) => (
          <SelectField
            key={keyOf(heading, at)}
            label={heading || `Column ${at + 1}`}
            hint={file.samples[at]?.join(' · ') || 'Empty'}
            value={columns.fields[at] ?? ''}
            options={fieldOptions}
            onPick={(field) => setField(at, field)}
          />
        ))}
      </fieldset>
      {words && (
        <Notice role="alert" tone="bad">
          {words}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={() => void state.look(file, { columns })}>
          Show what comes in
        </Button>
        <Button onClick={state.cancel}>Cancel</Button>
      </div>
    </div>
  );
}
