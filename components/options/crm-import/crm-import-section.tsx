import { useCrmImport } from '../../../lib/hooks/use-crm-import.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Status } from '../../ui/status.tsx';
import { showToast } from '../../ui/toast.ts';
import { ColumnStep } from './column-step.tsx';
import { countOf } from './crm-import-words.ts';
import { ExportPreview } from './export-preview.tsx';
import { PastImports, takeBack } from './past-imports.tsx';

/** Asks for a file. The input stands in no page: the button is what a keyboard and a screen reader find. */
function askForFile(onFile: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) onFile(file);
  });
  input.click();
}

/** Contacts, companies, deals and notes from the CSV export of a CRM: looked at, written in one piece, taken back. */
export function CrmImportSection() {
  const state = useCrmImport();
  const { stage } = state;
  const save = async () => {
    if (stage.at !== 'preview') return;
    const done = await state.save(stage.file, stage.choice);
    if (!done) return;
    void showToast(`Imported ${countOf(done.rows, 'row')} from ${done.name}`, {
      label: 'Undo',
      run: () => void takeBack(state, done),
    });
  };
  return (
    <Section name="Bring in from a CRM" id="bring-in">
      <div className="flex flex-col gap-3">
        {stage.at === 'choosing' && (
          <>
            <p>
              People, companies, deals and notes from a CSV export of HubSpot, Salesforce, Pipedrive or any
              other CRM. You see what comes in before anything is written.
            </p>
            {stage.refusal !== undefined && (
              <Notice role="alert" tone="bad">
                {stage.refusal}
              </Notice>
            )}
            <Button
              look="primary"
              className="self-start"
              onClick={() => askForFile((file) => void state.choose(file))}
            >
              Choose a CSV file
            </Button>
          </>
        )}
        {stage.at === 'working' && (
          <div className="flex flex-col items-start gap-2">
            <Status className="text-sm break-words">{stage.step.words}</Status>
            <progress
              aria-label="Progress"
              className="w-full accent-accent"
              value={stage.step.step}
              max={stage.step.of}
            />
            <Button onClick={state.cancel}>Cancel</Button>
          </div>
        )}
        {stage.at === 'columns' && (
          <ColumnStep state={state} file={stage.file} columns={stage.columns} words={stage.words} />
        )}
        {stage.at === 'preview' && <ExportPreview state={state} stage={stage} onSave={() => void save()} />}
        <PastImports state={state} />
      </div>
    </Section>
  );
}
