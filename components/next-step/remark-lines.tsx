import type { Remark } from '../../lib/core/contract/suggest.ts';

/** What to mind beside the lines: the first remark stands, the others unfold. */
export function RemarkLines({ remarks }: { remarks: Remark[] }) {
  const [first, ...others] = remarks;
  if (!first) return null;
  return (
    <div className="mt-1 text-sm text-muted">
      <p dir="auto">{first.text}</p>
      {others.length > 0 && (
        <details>
          <summary className="min-h-6 text-accent">{others.length} more to mind</summary>
          <ul className="list-disc pl-4">
            {others.map(({ text }) => (
              <li key={text} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
