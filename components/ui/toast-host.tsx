import { Toaster } from 'sonner';

/** Where toasts stand: above the notes, read out politely. */
export function ToastHost() {
  return (
    <Toaster
      theme="system"
      position="top-center"
      closeButton
      toastOptions={{
        classNames: {
          toast: 'bg-ink! text-ground! border-edge!',
          actionButton: 'bg-ground! text-ink! min-h-6!',
          closeButton: 'bg-ground! text-ink! border-edge!',
        },
      }}
    />
  );
}
