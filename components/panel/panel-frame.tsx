import { createContext, type ReactNode, use, useState } from 'react';
import { createPortal } from 'react-dom';
import { later } from '../ui/later.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { PanelFoot } from './panel-foot.tsx';

const ToastHost = later(() => import('../ui/toast-host.tsx').then(({ ToastHost }) => ToastHost));

const DockContext = createContext<HTMLElement | null>(null);

/** What stays in reach below everything that scrolls. */
export function Dock({ children }: { children: ReactNode }) {
  const place = use(DockContext);
  return place && createPortal(children, place);
}

/**
 * The regions scroll, the dock stays in reach below them. On a low window (a zoomed or short panel) everything scrolls
 * as one page, so that the dock never covers what is read. How low is counted in lines of the rep's own text size, which
 * only a container's query knows.
 */
export function PanelFrame({ hasKeys, children }: { hasKeys: boolean; children: ReactNode }) {
  const [dock, setDock] = useState<HTMLElement | null>(null);
  return (
    <div className="relative h-dvh overflow-y-auto [container-type:size]">
      <div
        data-keys={hasKeys ? 'on' : 'off'}
        className="group/panel mx-auto flex min-h-full max-w-160 flex-col [@container_(min-height:36rem)]:h-full"
      >
        <main className="relative flex flex-col gap-1.5 p-1.5 [scrollbar-width:thin] [@container_(min-height:36rem)]:min-h-0 [@container_(min-height:36rem)]:flex-1 [@container_(min-height:36rem)]:overflow-y-auto">
          <DockContext value={dock}>{children}</DockContext>
          <PanelFoot hasKeys={hasKeys} />
        </main>
        <div ref={setDock} className="order-2 border-t border-edge p-1.5 empty:hidden" />
        {/* Last for a screen reader, and above the dock: toasts cover neither the name nor the note being typed. */}
        <div className="order-1 sticky bottom-0 z-10 overflow-x-clip">
          <ErrorBoundary fallback={null}>
            <ToastHost isInPlace />
          </ErrorBoundary>
        </div>
      </div>
    </div>
  );
}
