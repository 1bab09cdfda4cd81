import { usualBrushOffs } from './debrief-words.ts';

type BrushOffListProps = {
  heard: readonly string[];
  /** Words that stand in the notes. */
  read: readonly string[];
  onChange: (heard: string[]) => void;
};

/** Polite words that sound like progress and change nothing (R20): ticked where the notes have them. */
export function BrushOffList({ heard, read, onChange }: BrushOffListProps) {
  const own = [...new Set([...read, ...heard])];
  const usual = usualBrushOffs.flatMap(([words, pattern]) =>
    own.some((other) => other !== words && pattern.test(other)) ? [] : words,
  );
  const choices = [...new Set([...own, ...usual])];
  const toggle = (words: string) =>
    onChange(heard.includes(words) ? heard.filter((other) => other !== words) : [...heard, words]);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-xs font-semibold text-muted">Heard? Polite words are no progress</legend>
      {choices.map((words) => (
        <label key={words} className="flex min-h-6 items-start gap-2 py-0.5 text-sm">
          <input
            type="checkbox"
            className="mt-0.5"
            checked={heard.includes(words)}
            onChange={() => toggle(words)}
          />
          <span dir="auto" className="min-w-0">
            “{words}”{read.includes(words) && <span className="text-xs text-muted"> from your notes</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
