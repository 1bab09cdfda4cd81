import { useSampleData } from '../../lib/hooks/use-sample-data.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { saySamplesRemoved } from './say-samples-removed.ts';

/** While invented people are in the data it says so, and takes them out with one click. */
export function SampleNotice() {
  const { hasSamples, remove } = useSampleData();
  if (!hasSamples) return null;
  return (
    <Notice
      action={
        <Button look="quiet" onClick={() => void remove().then(saySamplesRemoved)}>
          Remove sample data
        </Button>
      }
    >
      Invented people.
    </Notice>
  );
}
