import { Component, type ReactNode } from 'react';
import { problemWords } from '../../lib/hooks/problem-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { UnsavedNotesList } from './unsaved-notes-list.tsx';

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
        <UnsavedNotesList />
      </main>
    );
  }
}
