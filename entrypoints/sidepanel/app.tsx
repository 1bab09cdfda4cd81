import { ErrorBoundary } from '../../components/panel/error-boundary.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import type { SecondCallDatabase } from '../../lib/db/database.ts';
import { DatabaseContext } from '../../lib/hooks/database-context.ts';

/** The side panel: it never goes blank, whatever fails below it. */
export function App({ db, target }: { db: SecondCallDatabase; target: number | 'active' }) {
  return (
    <ErrorBoundary>
      <DatabaseContext value={db}>
        <Panel startTarget={target} />
      </DatabaseContext>
    </ErrorBoundary>
  );
}
