import { answerWhile } from './answer-while.ts';
import type { PageSelection } from './messages.ts';
import { failure, success } from './result.ts';

/** Answers the panel with what is marked in this page, until the script's signal is aborted. */
export function answerSelection(
  read: (document: Document) => PageSelection | null,
  signal: AbortSignal,
): void {
  answerWhile(signal, {
    'page:selection': () => {
      const selection = read(document);
      return selection ? success(selection) : failure('nothing', 'Nothing is marked here.');
    },
  });
}
