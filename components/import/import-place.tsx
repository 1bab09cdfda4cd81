import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { useContactActions } from '../../lib/hooks/use-contact-actions.ts';
import type { Brief } from '../../lib/hooks/use-person-on-screen.ts';
import { type PasteOffer, recognisePaste } from '../../lib/hooks/recognise-paste.ts';
import type { ImportSource } from '../../lib/hooks/use-import.ts';
import { Button } from '../ui/button.tsx';
import { later } from '../ui/later.tsx';
import { Status } from '../ui/status.tsx';
import { showToast, showUndo } from '../ui/toast.ts';
import { giveBackToBox, takeFromBox } from './box-text.ts';
import { DropArea } from './drop-area.tsx';

const ImportDialog = later(() => import('./import-dialog.tsx').then(({ ImportDialog }) => ImportDialog));

/** What was pasted into the box, where it may better be imported. The text itself is left where it is. */
function usePasteOffer(box: RefObject<HTMLTextAreaElement | null>) {
  const [offer, setOffer] = useState<PasteOffer | null>(null);
  useLayoutEffect(() => {
    const paste = ({ target, clipboardData }: ClipboardEvent) => {
      if (target !== box.current) return;
      recognisePaste(clipboardData?.getData('text/plain') ?? '').then(setOffer, () => setOffer(null));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [box]);
  return { offer, refuse: () => setOffer(null) };
}

const offerWords = ({ text, turns }: PasteOffer): string =>
  turns === undefined
    ? `This is a long text of ${text.length.toLocaleString('en')} characters. Look at what is in it?`
    : `This looks like a transcript of ${turns.toLocaleString('en')} turns. Import it as one?`;

type ImportPlaceProps = { brief: Brief; now: number; box: RefObject<HTMLTextAreaElement | null> };
type Opened = { source: ImportSource | null; pasted?: string };

/** The ways to import for the contact on screen: a button, a drop anywhere, and an offer after a long paste. */
export function ImportPlace({ brief, now, box }: ImportPlaceProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  /** Once it was, it stays, so that the browser gives the focus back when it closes. */
  const [wasOpened, setWasOpened] = useState(false);
  if (opened && !wasOpened) setWasOpened(true);
  const { offer, refuse } = usePasteOffer(box);
  const { contact } = brief;
  const { addNote } = useContactActions(contact);
  const onDrop = useCallback(([file, second]: readonly File[]) => {
    if (second) void showToast('One file at a time: drop one transcript or note file.');
    else if (file) setOpened({ source: file });
  }, []);
  const onImported = (words: string, undo: () => Promise<void>) => {
    const pasted = opened?.pasted;
    const isMoved = pasted !== undefined && box.current !== null && takeFromBox(box.current, pasted);
    setOpened(null);
    refuse();
    showUndo(`Imported ${words}`, async () => {
      await undo();
      if (!isMoved) return;
      if (box.current) giveBackToBox(box.current, pasted);
      // Somebody else is on screen by now.
      else await addNote(pasted);
    });
  };
  return (
    <>
      <Button
        look="quiet"
        className="text-xs"
        aria-label="Import a transcript or notes"
        title="Import a transcript or notes"
        onClick={() => setOpened({ source: null })}
        // The text box stays as high as it is, so that the button does not move away from under the pointer.
        onMouseDown={(event) => event.preventDefault()}
      >
        Import…
      </Button>
      {offer && (
        <div className="flex basis-full flex-wrap items-center gap-x-1">
          <Status className="basis-full text-sm text-muted">{offerWords(offer)}</Status>
          <Button
            look="quiet"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setOpened({ source: { name: '', text: offer.text }, pasted: offer.text })}
          >
            {offer.turns === undefined ? 'Look and import' : 'Import it'}
          </Button>
          <Button look="quiet" onMouseDown={(event) => event.preventDefault()} onClick={refuse}>
            Keep it as typed
          </Button>
        </div>
      )}
      <DropArea contactName={contact.name || (contact.emails[0] ?? 'this contact')} onDrop={onDrop} />
      {wasOpened && (
        <ImportDialog
          isOpen={opened !== null}
          brief={brief}
          now={now}
          source={opened?.source ?? null}
          onImported={onImported}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
