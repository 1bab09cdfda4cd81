import { createRoot } from 'react-dom/client';
import { Options } from '../../components/options/options.tsx';
import { ErrorBoundary } from '../../components/panel/error-boundary.tsx';
import { openDatabase } from '../../lib/db/database.ts';
import { DatabaseContext } from '../../lib/hooks/database-context.ts';
import { lookOnWrites } from '../../lib/hooks/look-on-writes.ts';

lookOnWrites();
const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <ErrorBoundary>
      <DatabaseContext value={openDatabase()}>
        <Options version={chrome.runtime.getManifest().version} />
      </DatabaseContext>
    </ErrorBoundary>,
  );
}
