import { useState } from 'react';
import { showOptions } from '../../lib/hooks/use-page-actions.ts';
import { Button } from '../ui/button.tsx';
import { later } from '../ui/later.tsx';

const KeysDialog = later(() => import('./keys-dialog.tsx').then(({ KeysDialog }) => KeysDialog));

/** Below everything: the keys and the options. */
export function PanelFoot({ hasKeys }: { hasKeys: boolean }) {
  const [isShowingKeys, setShowingKeys] = useState(false);
  return (
    <footer className="flex gap-1">
      <Button look="quiet" aria-keyshortcuts="?" onClick={() => setShowingKeys(true)}>
        Keys
      </Button>
      <Button look="quiet" onClick={() => showOptions('sites')}>
        Options
      </Button>
      {isShowingKeys && <KeysDialog isOpen hasKeys={hasKeys} onClose={() => setShowingKeys(false)} />}
    </footer>
  );
}
