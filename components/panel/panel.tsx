import { useDatabaseState } from '../../lib/hooks/use-database-state.ts';
import { useFirstRun, whoOf } from '../../lib/hooks/use-first-run.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { later } from '../ui/later.tsx';
import { MainPanel } from './main-panel.tsx';
import { UnsavedNotesList } from './unsaved-notes-list.tsx';

const Welcome = later(() => import('../welcome/welcome.tsx').then(({ Welcome }) => Welcome));

/** What is wrong with the store, if anything is; else the first run, or the panel. */
export function Panel({ startTarget }: { startTarget: number | 'active' }) {
  const problem = useDatabaseState();
  const { settings, isFirst, finish } = useFirstRun();
  if (problem) {
    return (
      <main className="flex flex-col gap-2 p-3">
        <Notice role="alert" action={<Button onClick={() => location.reload()}>Reload</Button>}>
          {problem}
        </Notice>
        <UnsavedNotesList />
      </main>
    );
  }
  // Reading the settings takes a few milliseconds; anything shown here would only flash.
  if (!settings || isFirst === undefined) return null;
  if (isFirst) {
    return (
      <Welcome start={whoOf(settings.self)} onDone={(who, withSamples) => void finish(who, withSamples)} />
    );
  }
  return <MainPanel startTarget={startTarget} settings={settings} />;
}
