import { Button } from '../ui/button.tsx';

type MailItemProps = { who: string; when: string; text: string; isKept: boolean; onKeep: () => void };

/** One mail of the open thread: who, when, its first lines, and one click to keep it. */
export function MailItem({ who, when, text, isKept, onKeep }: MailItemProps) {
  return (
    <li className="flex flex-wrap items-start gap-x-2 py-1">
      <div dir="auto" className="min-w-40 flex-1">
        <p className="text-xs text-muted">
          {who}, {when}
        </p>
        <p className="line-clamp-3 text-sm whitespace-pre-line">{text}</p>
      </div>
      {isKept ? (
        <span className="min-h-6 px-1.5 text-xs text-good">✓ Kept</span>
      ) : (
        <Button look="quiet" aria-label={`Keep as note: ${who}, ${when}`} onClick={onKeep}>
          Keep as note
        </Button>
      )}
    </li>
  );
}
