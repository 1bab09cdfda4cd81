import { useState } from 'react';
import type { Contact } from '../../lib/core/model/entities.ts';
import { Button } from '../ui/button.tsx';
import { later } from '../ui/later.tsx';

const MergeDialog = later(() => import('./merge-dialog.tsx').then(({ MergeDialog }) => MergeDialog));

/** The way to join contacts that are one person, and to take apart what is not. */
export function SamePerson({ contact }: { contact: Contact }) {
  const [isOpen, setOpen] = useState(false);
  /** Once it was, it stays, so that the browser gives the focus back when it closes. */
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        className="text-xs"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          setWasOpened(true);
        }}
      >
        Same person…
      </Button>
      {wasOpened && <MergeDialog contact={contact} isOpen={isOpen} onClose={() => setOpen(false)} />}
    </>
  );
}
