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

/** The keys of the panel. They work while no field is focused. */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
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
    </Dialog>
  );
}
