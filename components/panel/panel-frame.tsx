import { lazy, type ReactNode, Suspense } from 'react';
import { PanelFoot } from './panel-foot.tsx';

const ToastHost = lazy(() =>
  import('../ui/toast-host.tsx').then(({ ToastHost }) => ({ default: ToastHost })),
);

type PanelFrameProps = { children: ReactNode; dock?: ReactNode };

/**
 * The regions scroll, the notes stay in reach below them. On a low window (a zoomed or short panel) everything scrolls
 * as one page, so that the notes never cover what is read.
 */
export function PanelFrame({ children, dock }: PanelFrameProps) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-160 flex-col [@media(min-height:36rem)]:h-dvh">
      <main className="flex flex-col gap-1.5 p-1.5 [scrollbar-width:thin] [@media(min-height:36rem)]:min-h-0 [@media(min-height:36rem)]:flex-1 [@media(min-height:36rem)]:overflow-y-auto">
        {children}
        <PanelFoot />
      </main>
      {dock && <div className="border-t border-edge p-1.5">{dock}</div>}
      <Suspense fallback={null}>
        <ToastHost />
      </Suspense>
    </div>
  );
}
