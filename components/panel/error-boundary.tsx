import { Component, type ReactNode } from 'react';
import { problemWords } from '../../lib/hooks/problem-words.ts';
import { listUnsaved } from '../../lib/hooks/unsaved-notes.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

type Props = {
  children: ReactNode;
  /** Shown instead of a failed part that the rep can do without. */ fallback?: ReactNode;
};
type State = { error: unknown };

/** Never a blank panel: one sentence, Reload, and every text that is not on disk yet. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    if (this.props.fallback !== undefined) return this.props.fallback;
    return (
      <main className="flex flex-col gap-2 p-3">
        <Notice
          role="alert"
          tone="bad"
          action={
            <Button look="primary" onClick={() => location.reload()}>
              Reload
            </Button>
          }
        >
          {problemWords(this.state.error)}
        </Notice>
        {listUnsaved().map((text, index) => (
          <textarea
            key={index}
            readOnly
            aria-label="A note that is not saved yet"
            className="min-h-40 rounded-control border border-control bg-surface p-2"
            value={text}
          />
        ))}
      </main>
    );
  }
}
