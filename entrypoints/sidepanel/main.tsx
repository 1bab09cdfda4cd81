import { createRoot } from 'react-dom/client';
import { openDatabase } from '../../lib/db/database.ts';
import { lookOnWrites } from '../../lib/hooks/look-on-writes.ts';
import { panelTarget } from '../../lib/platform/panel.ts';
import { App } from './app.tsx';

lookOnWrites();
const root = document.querySelector('#root');
if (root) createRoot(root).render(<App db={openDatabase()} target={panelTarget(location.search)} />);
