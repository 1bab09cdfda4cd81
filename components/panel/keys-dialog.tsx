import { useSettings } from '../../lib/hooks/use-settings.ts';
import { Dialog } from '../ui/dialog.tsx';

const keys = [
  ['o', 'Copy the line to open with'],
  ['b', 'Copy the line to bring'],
  ['a', 'Copy the line to ask for'],
  ['n', 'Go to the notes'],
  ['s', 'Go to the stalls'],
  ['?', 'Show these keys'],
  ['Esc', 'Leave the notes'],
  ['Alt+Shift+S', 'Open the panel from any page'],
] as const;

type KeysDialogProps = { isOpen: boolean; hasKeys: boolean; onClose: () => void };

/** The keys of the panel, and the switch for those that are a single letter (WCAG 2.1.4). */
export function KeysDialog({ isOpen, hasKeys, onClose }: KeysDialogProps) {
  const { save } = useSettings();
  return (
    <Dialog title="Keys" isOpen={isOpen} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {keys.map(([key, words]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded-sm bg-sunken px-1.5 font-sans">{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-3 flex min-h-6 items-center gap-2 border-t border-edge pt-2">
        <input
          type="checkbox"
          checked={hasKeys}
          onChange={(event) => void save({ hasLetterKeys: event.currentTarget.checked })}
        />
        Single letters work while no field is focused
      </label>
    </Dialog>
  );
}
