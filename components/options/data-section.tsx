import { useRef, useState } from 'react';
import { type ImportMode, type ImportPlan, useBackup, useStorageHealth } from '../../lib/hooks/use-backup.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { showToast, showUndo } from '../ui/toast.ts';
import { ImportPreview } from './import-preview.tsx';
import { SampleDataRow } from './sample-data-row.tsx';
import { saveFile } from './save-file.ts';

function StorageNote() {
  const health = useStorageHealth();
  if (!health) return null;
  return (
    <p className="text-sm text-muted">
      {health.isPersisted
        ? 'The browser has promised to keep this data when the disk runs low.'
        : 'The browser has not promised to keep this data when the disk runs low: export a backup now and then.'}
    </p>
  );
}

/** Export, Import with a dry run, Delete; each change can be undone. */
export function DataSection() {
  const backup = useBackup();
  const file = useRef<HTMLInputElement>(null);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [mode, setMode] = useState<ImportMode>('merge');
  const [refusal, setRefusal] = useState('');
  const [isDeleting, setDeleting] = useState(false);

  const forget = () => {
    setPlan(null);
    if (file.current) file.current.value = '';
  };
  const read = async (chosen: File | undefined) => {
    setPlan(null);
    setRefusal('');
    if (!chosen) return;
    const answer = await backup.plan(await chosen.text());
    if (answer.ok) setPlan(answer);
    else setRefusal(answer.message);
  };
  const apply = async (chosen: ImportPlan) => {
    showUndo('Backup imported', await backup.apply(chosen, mode));
    forget();
  };
  const failed = () => setRefusal('That did not work; nothing was changed.');

  return (
    <Section name="Data" id="data">
      <div className="flex flex-col gap-3">
        <p>Everything is in this browser. A backup is one file with all of it.</p>
        <StorageNote />
        <div className="flex flex-wrap items-end gap-2">
          <Button
            look="primary"
            onClick={() =>
              void backup.exportText().then((text) => {
                saveFile(`second-call-${new Date().toISOString().slice(0, 10)}.json`, text);
                return showToast('Backup exported');
              }, failed)
            }
          >
            Export
          </Button>
          <label className="flex min-w-0 flex-col gap-1 text-xs font-semibold text-muted">
            Choose a backup file
            <input
              ref={file}
              type="file"
              accept="application/json,.json"
              className="max-w-full text-sm font-normal"
              onChange={(event) => void read(event.currentTarget.files?.[0]).catch(failed)}
            />
          </label>
          <Button onClick={() => (plan ? void apply(plan).catch(failed) : file.current?.click())}>
            Import
          </Button>
        </div>
        {refusal && (
          <Notice role="alert" tone="bad">
            {refusal}
          </Notice>
        )}
        {plan && <ImportPreview plan={plan} mode={mode} onMode={setMode} onCancel={forget} />}
        <SampleDataRow />
        <div className="flex flex-wrap items-center justify-between gap-2 border-t border-edge pt-3">
          <p>Delete every contact, note and setting from this browser.</p>
          <Button look="danger" onClick={() => setDeleting(true)}>
            Delete
          </Button>
        </div>
      </div>
      <Dialog title="Delete everything?" isOpen={isDeleting} onClose={() => setDeleting(false)}>
        <p>
          All contacts, notes, next steps, the library and your settings. You can undo it while this page is
          open.
        </p>
        <Button
          look="danger"
          className="mt-3"
          onClick={() => {
            setDeleting(false);
            backup.deleteEverything().then((undo) => showUndo('Everything deleted', undo), failed);
          }}
        >
          Delete everything
        </Button>
      </Dialog>
    </Section>
  );
}
