import { Button } from '../ui/button.tsx';

export type Action = { label: string; run: () => void };
export type Told = { sentence: string; actions: Action[] };

/** One sentence, and what can be done about it. */
export function ActionRow({ sentence, actions }: Told) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2">
      <p dir="auto">{sentence}</p>
      <div className="-mx-1.5 flex flex-wrap">
        {actions.map(({ label, run }) => (
          <Button key={label} look="quiet" onClick={run}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
