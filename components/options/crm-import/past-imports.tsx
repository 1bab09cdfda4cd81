import { useState } from 'react';
import type { CrmImport, CrmImportState } from '../../../lib/hooks/use-crm-import.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.ts';
import { countOf } from './crm-import-words.ts';

const dayOf = (at: number): string =>
  new Date(at).toLocaleDateString('en', { day: 'numeric', month: 'short' });

/** Takes an import back and says what stayed. */
export const takeBack = ({ undo }: Pick<CrmImportState, 'undo'>, { id, name }: CrmImport): Promise<void> =>
  undo(id).then(
    ({ kept }) =>
      showToast(
        kept === 0
          ? `${name} is taken out again`
          : `${name} is taken out again; ${countOf(kept, 'row')} that changed since, or that you worked on, stayed`,
      ),
    () => showToast('It could not be undone. Try again.'),
  );

/** Imports that can be taken back, also after the browser was closed. */
export function PastImports({ state }: { state: CrmImportState }) {
  const [busy, setBusy] = useState('');
  if (state.imports.length === 0) return null;
  const press = async (one: CrmImport) => {
    setBusy(one.id);
    await takeBack(state, one);
    setBusy('');
  };
  return (
    <ul aria-label="Brought in" className="flex flex-col">
      {state.imports.map((one) => (
        <li
          key={one.id}
          className="flex flex-wrap items-center justify-between gap-x-2 border-t border-edge py-1.5"
        >
          <span className="min-w-0 break-words text-sm">
            Imported {countOf(one.rows, 'row')} from {one.name} on {dayOf(one.at)}
          </span>
          <Button
            disabled={busy !== ''}
            aria-label={`Undo import of ${one.name}`}
            onClick={() => void press(one)}
          >
            {busy === one.id ? 'Taking it out' : 'Undo import'}
          </Button>
        </li>
      ))}
    </ul>
  );
}
