import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { type CrmImport, listCrmImports } from '../db/crm-imports.ts';
import type { UnsaidAre } from '../core/crm-import/import-rows.ts';
import type { Columns } from '../intake/crm-csv/fields.ts';
import type { CrmImportJobs, ExportChoice, ExportPreview, OpenedExport } from './crm-import-jobs.ts';
import { useDatabase } from './database-context.ts';
import type { Step } from './job-answer.ts';
import { type JobThread, openJobThread } from './job-thread.ts';
import { ownTimeZone } from './own-time-zone.ts';

export type { UnsaidAre } from '../core/crm-import/import-rows.ts';
export type { CrmImport } from '../db/crm-imports.ts';
export { exportCrms, type Columns, type ExportCrm, type Field, fields } from '../intake/crm-csv/fields.ts';
export type { ExportChoice, ExportPreview, OpenedExport } from './crm-import-jobs.ts';

export type CrmImportStage =
  | { at: 'choosing'; refusal?: string }
  | { at: 'working'; step: Step }
  | { at: 'columns'; file: OpenedExport; columns: Columns; words?: string }
  | {
      at: 'preview';
      file: OpenedExport;
      choice: ExportChoice;
      preview: Exclude<ExportPreview, { asks: 'columns' }>;
    };

type Thread = JobThread<CrmImportJobs>;

const openThread = (): Thread =>
  openJobThread<CrmImportJobs>(
    () => new Worker(new URL('./crm-import-worker.ts', import.meta.url), { type: 'module' }),
    () => import('./crm-import-jobs.ts').then(({ createCrmImportJobs }) => createCrmImportJobs()),
  );

const failed = 'That did not work; nothing was written.';

/** An export of a CRM on its way in: read beside the page, looked at, written in one piece, and taken back. */
export function useCrmImport() {
  const db = useDatabase();
  const database = db.name;
  const [stage, setStage] = useState<CrmImportStage>({ at: 'choosing' });
  const thread = useRef<Thread>(undefined);
  const imports = useLiveQuery(() => listCrmImports(db), [db]);
  useEffect(() => () => thread.current?.close(), []);

  /** Ends what is going on at once. What was being written is not: the browser breaks it off with the thread. */
  const cancel = (refusal?: string) => {
    thread.current?.close();
    thread.current = undefined;
    setStage({ at: 'choosing', ...(refusal !== undefined && { refusal }) });
  };

  /** Does something in the thread, showing how far it is; nothing comes back of a thread that was ended meanwhile. */
  async function work<Of>(words: string, job: (own: Thread, onStep: (step: Step) => void) => Promise<Of>) {
    const own = (thread.current ??= openThread());
    const isOver = () => thread.current !== own;
    setStage({ at: 'working', step: { step: 0, of: 3, words } });
    try {
      const done = await job(own, (step) => isOver() || setStage({ at: 'working', step }));
      return isOver() ? undefined : done;
    } catch {
      if (!isOver()) cancel(failed);
      return undefined;
    }
  }

  async function choose(file: File): Promise<void> {
    cancel();
    const { name } = file;
    const opened = await work(`Reading ${name}`, async (own, onStep) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return own.run('open', { name, bytes, database }, onStep);
    });
    if (!opened) return;
    if ('refusal' in opened) return cancel(opened.refusal);
    if (opened.isKnown) return look(opened, { columns: opened.columns });
    setStage({ at: 'columns', file: opened, columns: opened.columns });
  }

  /** Shows what would come in with these answers; asks for what is missing. */
  async function look(file: OpenedExport, answers: Partial<ExportChoice> & Pick<ExportChoice, 'columns'>) {
    const choice: ExportChoice = { namesakes: 'apart', timeZone: ownTimeZone(), ...answers };
    const preview = await work('Comparing with what you have', (own, onStep) =>
      own.run('preview', { choice, database }, onStep),
    );
    if (!preview) return;
    if (preview.asks === 'columns')
      setStage({ at: 'columns', file, columns: choice.columns, words: preview.words });
    else setStage({ at: 'preview', file, choice, preview });
  }

  async function save(file: OpenedExport, choice: ExportChoice): Promise<CrmImport | undefined> {
    const done = await work(`Writing ${file.name}`, (own, onStep) =>
      own.run('save', { choice, database }, onStep),
    );
    if (done) cancel();
    return done;
  }

  /** In a thread of its own, so that a file that is being looked at stays. */
  async function undo(id: string): Promise<{ kept: number }> {
    const own = openThread();
    try {
      return await own.run('undo', { database, id });
    } finally {
      own.close();
    }
  }

  return {
    stage,
    imports: imports ?? [],
    choose,
    cancel: () => cancel(),
    setColumns: (file: OpenedExport, columns: Columns) => setStage({ at: 'columns', file, columns }),
    look,
    /** What the notes are of which the file does not say it; what comes in is the same. */
    setUnsaid: (unsaid: UnsaidAre) =>
      setStage((now) =>
        now.at === 'preview'
          ? { ...now, choice: { ...now.choice, columns: { ...now.choice.columns, unsaid } } }
          : now,
      ),
    save,
    undo,
    leftOut: (choice: ExportChoice) => thread.current?.run('leftOut', { choice, database }),
  };
}

export type CrmImportState = ReturnType<typeof useCrmImport>;
