import { Toaster } from 'sonner';

/** Where toasts stand, read out politely: at the lower edge of the window, or where this stands in the page. */
export function ToastHost({ isInPlace = false }: { isInPlace?: boolean }) {
  return (
    <Toaster
      theme="system"
      position="bottom-center"
      style={isInPlace ? { position: 'absolute' } : undefined}
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
