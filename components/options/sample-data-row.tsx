import { useSampleData } from '../../lib/hooks/use-sample-data.ts';
import { Button } from '../ui/button.tsx';
import { saySamplesRemoved } from '../panel/say-samples-removed.ts';
import { showToast } from '../ui/toast.ts';

/** Invented people, in and out with one click. */
export function SampleDataRow() {
  const { hasSamples, add, remove } = useSampleData();
  const change = () =>
    hasSamples ? remove().then(saySamplesRemoved) : add().then(() => showToast('Sample data added'));
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 border-t border-edge pt-3">
      <p>
        {hasSamples ? 'Sample data is in: six invented people.' : 'Six invented people show how it works.'}
      </p>
      <Button onClick={() => void change()}>{hasSamples ? 'Remove sample data' : 'Add sample data'}</Button>
    </div>
  );
}
