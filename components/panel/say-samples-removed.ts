import type { useSampleData } from '../../lib/hooks/use-sample-data.ts';
import { showUndo } from '../ui/toast.ts';

type Removed = Awaited<ReturnType<ReturnType<typeof useSampleData>['remove']>>;

/** Says that the invented people are gone, and whom they were kept for. */
export function saySamplesRemoved({ kept, undo }: Removed): void {
  const names = kept.map(({ name }) => name).join(', ');
  showUndo(
    names ? `Sample data removed; kept, as you wrote about them: ${names}` : 'Sample data removed',
    undo,
  );
}
