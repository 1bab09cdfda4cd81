import { useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Status } from '../ui/status.tsx';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

type DropAreaProps = { contactName: string; onDrop: (files: readonly File[]) => void };

/** The whole panel takes a file: while one is held over it, it says for whom. Dragged text goes where it always went. */
export function DropArea({ contactName, onDrop }: DropAreaProps) {
  const [isOver, setOver] = useState(false);
  // From the first moment that it can be seen: a file may be let go at once.
  useLayoutEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without it the browser would open the file in place of the panel.
      event.preventDefault();
      setOver(true);
    };
    // Between two elements of the page there is something that is entered.
    const leave = (event: DragEvent) => !event.relatedTarget && setOver(false);
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      onDrop([...(event.dataTransfer?.files ?? [])]);
    };
    const heard = [
      ['dragover', over],
      ['dragleave', leave],
      ['drop', drop],
    ] as const;
    for (const [name, listener] of heard) addEventListener(name, listener);
    return () => {
      for (const [name, listener] of heard) removeEventListener(name, listener);
    };
  }, [onDrop]);
  if (!isOver) return null;
  return createPortal(
    <div className="pointer-events-none fixed inset-0 z-10 flex items-center justify-center bg-ground/90 p-4">
      <Status className="rounded-card border-2 border-dashed border-accent bg-surface px-4 py-6 text-center font-semibold">
        Drop to import for {contactName}
      </Status>
    </div>,
    document.body,
  );
}
