import type { ImportMode, ImportPlan } from '../../lib/hooks/use-backup.ts';
import { Button } from '../ui/button.tsx';

type ImportPreviewProps = {
  plan: ImportPlan;
  mode: ImportMode;
  onMode: (mode: ImportMode) => void;
  onCancel: () => void;
};

const modes: readonly (readonly [ImportMode, string])[] = [
  ['merge', 'Merge: add and update, keep the rest'],
  ['replace', 'Replace: end up with exactly this file'],
];

const columns = [
  ['new', 'New'],
  ['changed', 'Changed'],
  ['same', 'Same'],
  ['older', 'Older, kept out'],
  ['deleted', 'Deleted'],
] as const;

const tableWords = (name: string): string => name.replaceAll(/([A-Z])/g, ' $1').toLowerCase();

/** The dry run: what an import would do, before anything is written. */
export function ImportPreview({ plan, mode, onMode, onCancel }: ImportPreviewProps) {
  const rows = Object.entries(plan.counts[mode]);
  return (
    <div className="flex flex-col gap-2 rounded-card border border-edge p-3">
      <fieldset className="flex flex-col gap-1">
        <legend className="text-xs font-semibold text-muted">How to import</legend>
        {modes.map(([value, words]) => (
          <label key={value} className="flex min-h-6 items-center gap-2">
            <input type="radio" name="mode" checked={mode === value} onChange={() => onMode(value)} />
            {words}
          </label>
        ))}
      </fieldset>
      <div className="overflow-x-auto">
        <table className="w-full text-left text-sm">
          <caption className="py-1 text-left text-xs text-muted">
            Nothing is written until you press Import.
          </caption>
          <thead>
            <tr>
              <th scope="col">Table</th>
              {columns.map(([key, words]) => (
                <th key={key} scope="col" className="text-right font-semibold">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, counts]) => (
              <tr key={name} className="border-t border-edge">
                <th scope="row" className="font-normal">
                  {tableWords(name)}
                </th>
                {columns.map(([key]) => (
                  <td key={key} className="text-right tabular-nums">
                    {counts[key]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {plan.warnings.slice(0, 5).map((warning) => (
        <p key={warning} className="text-sm text-warn">
          {warning}
        </p>
      ))}
      <Button className="self-start" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
