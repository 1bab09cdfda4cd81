import { useLiveQuery } from 'dexie-react-hooks';
import { addSampleData, hasSampleData, removeSampleData } from '../db/sample-data.ts';
import { useDatabase } from './database-context.ts';

/** Whether invented people are in the data, and how to put them in and take them out. */
export function useSampleData() {
  const db = useDatabase();
  return {
    hasSamples: useLiveQuery(() => hasSampleData(db), [db]) ?? false,
    add: () => addSampleData(db, Date.now()),
    remove: () => removeSampleData(db),
  };
}
