/** How long an undo stays on offer. */
const shownFor = 10_000;

type ToastAction = { label: string; run: () => void };

/** Says what happened, with one action at most. The toast library is loaded with the first toast. */
export async function showToast(message: string, action?: ToastAction): Promise<void> {
  const { toast } = await import('sonner');
  toast(message, {
    duration: shownFor,
    ...(action && { action: { label: action.label, onClick: action.run } }),
  });
}

/** Says that something is done, with its undo, or that it was not. */
export function undoable(what: Promise<() => Promise<void>>, message: string): void {
  what.then(
    (undo) => showUndo(message, undo),
    () => void showToast('Not saved. Try again.'),
  );
}

/** "Note deleted" with Undo. A failed undo is said too. */
export function showUndo(message: string, undo: () => Promise<void>): void {
  const run = () => {
    undo().catch(() => showToast('It could not be undone. Your backup still has it.'));
  };
  void showToast(message, { label: 'Undo', run });
}
