import { useRef, useState } from 'react';
import { type ImportMode, type ImportPlan, useBackup, useStorageHealth } from '../../lib/hooks/use-backup.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { Status } from '../ui/status.tsx';
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

const patience = 'A large file takes a minute; keep this page open.';

const sizeWords = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1e6))} MB`;
const rowCount = ({ backup }: ImportPlan): number =>
  Object.values(backup).reduce<number>((sum, rows) => sum + (Array.isArray(rows) ? rows.length : 0), 0);
const untilPainted = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Export, Import with a dry run, Delete; each change can be undone. */
export function DataSection() {
  const backup = useBackup();
  const file = useRef<HTMLInputElement>(null);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [mode, setMode] = useState<ImportMode>('merge');
  const [refusal, setRefusal] = useState('');
  const [isDeleting, setDeleting] = useState(false);
  const [busy, setBusy] = useState('');
  const [withSecrets, setWithSecrets] = useState(false);

  const forget = () => {
    setPlan(null);
    if (file.current) file.current.value = '';
  };
  /** One thing at a time, with words: a large file holds the page up for a while. */
  const during = async (words: string, work: () => Promise<void>) => {
    setBusy(words);
    setRefusal('');
    await untilPainted();
    await work().catch(() => setRefusal('That did not work; nothing was changed.'));
    setBusy('');
  };
  const read = (chosen: File | undefined) => {
    setPlan(null);
    if (!chosen) return;
    void during(`Reading ${chosen.name}, ${sizeWords(chosen.size)}. ${patience}`, async () => {
      const answer = await backup.plan(await chosen.text());
      if (answer.ok) setPlan(answer);
      else setRefusal(answer.message);
    });
  };
  const apply = (chosen: ImportPlan) => {
    const words = `Importing ${rowCount(chosen).toLocaleString('en')} rows`;
    const sayShare = (share: number) => setBusy(`${words}: ${Math.floor(share * 100)}%. ${patience}`);
    return during(`${words}. ${patience}`, async () => {
      showUndo('Backup imported', await backup.apply(chosen, mode, sayShare));
      forget();
    });
  };
  const exportAll = () =>
    during('Collecting everything.', async () => {
      saveFile(
        `second-call-${new Date().toISOString().slice(0, 10)}.json`,
        await backup.exportText({ withSecrets }),
      );
      await showToast('Backup exported');
    });

  return (
    <Section name="Data" id="data">
      <div className="flex flex-col gap-3">
        <p>Everything is in this browser. A backup is one file with all of it.</p>
        <StorageNote />
        <div className="flex flex-wrap items-end gap-2">
          <Button look="primary" disabled={busy !== ''} onClick={() => void exportAll()}>
            Export
          </Button>
          <label className="flex min-w-0 flex-col gap-1 text-xs font-semibold text-muted">
            Choose a backup file
            <input
              ref={file}
              type="file"
              disabled={busy !== ''}
              accept="application/json,.json"
              className="max-w-full text-sm font-normal file:mr-2 file:min-h-8 file:rounded-control file:border file:border-control/60 file:bg-surface file:px-3"
              onChange={(event) => read(event.currentTarget.files?.[0])}
            />
          </label>
          <Button disabled={busy !== ''} onClick={() => (plan ? void apply(plan) : file.current?.click())}>
            Import
          </Button>
        </div>
        <Checkbox
          label="Include calendar addresses and passwords"
          hint="They stay out otherwise: whoever has the file could read your calendars with them."
          checked={withSecrets}
          onChange={(event) => setWithSecrets(event.currentTarget.checked)}
        />
        <Status className="text-sm text-muted empty:hidden">{busy}</Status>
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
            void during('Deleting everything.', async () =>
              showUndo('Everything deleted', await backup.deleteEverything()),
            );
          }}
        >
          Delete everything
        </Button>
      </Dialog>
    </Section>
  );
}
