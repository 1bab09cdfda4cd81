import { useState } from 'react';
import { showOptions } from '../../lib/hooks/use-page-actions.ts';
import { Button } from '../ui/button.tsx';
import { KeysDialog } from './keys-dialog.tsx';

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
      <KeysDialog isOpen={isShowingKeys} hasKeys={hasKeys} onClose={() => setShowingKeys(false)} />
    </footer>
  );
}
