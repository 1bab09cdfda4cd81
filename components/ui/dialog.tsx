import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { Button } from './button.tsx';

type DialogProps = { title: string; isOpen: boolean; onClose: () => void; children: ReactNode };

/** A native modal dialog: the browser keeps the focus inside, Escape closes it, the focus goes back after it. */
export function Dialog({ title, isOpen, onClose, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (isOpen && dialog && !dialog.open) dialog.showModal();
    if (!isOpen && dialog?.open) dialog.close();
  }, [isOpen]);
  // Taken away while it is open, it gives the focus back only if it is closed first.
  useLayoutEffect(() => {
    const dialog = ref.current;
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-label={title}
      onClose={onClose}
      className="m-auto w-[min(28rem,calc(100%-1rem))] rounded-card border border-edge bg-surface p-3 text-ink"
    >
      <header className="mb-1 flex items-center justify-between gap-2">
        <h2 className="text-base font-semibold">{title}</h2>
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      </header>
      {isOpen && children}
    </dialog>
  );
}
