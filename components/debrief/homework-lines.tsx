import type { HomeworkLine } from '../../lib/core/debrief/debrief.ts';

type HomeworkLinesProps = {
  legend: string;
  /** For the fields' names: "They bring", "We bring". */
  side: string;
  lines: readonly HomeworkLine[];
  /** Lines as they stand in the notes. */
  read: readonly HomeworkLine[];
  onChange: (lines: HomeworkLine[]) => void;
};

const box = 'min-w-0 rounded-control border border-control bg-surface py-1 text-ink min-h-8';
const empty: HomeworkLine = { text: '', dueOn: '' };

/** What one side brings or does until the next meeting, a line each, with a day where one was said (R15). */
export function HomeworkLines({ legend, side, lines, read, onChange }: HomeworkLinesProps) {
  // There is always one more line to type in.
  const shown = lines.at(-1)?.text === '' ? lines : [...lines, empty];
  const set = (at: number, next: Partial<HomeworkLine>) =>
    onChange(shown.map((line, index) => (index === at ? { ...line, ...next } : line)));
  const isRead = ({ text }: HomeworkLine) => text !== '' && read.some((line) => line.text === text);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-xs font-semibold text-muted">{legend}</legend>
      <ul className="flex flex-col gap-1">
        {shown.map((line, index) => (
          <li key={index} className="flex items-start gap-1">
            <textarea
              rows={1}
              aria-label={`${side}, line ${index + 1}${isRead(line) ? ', from your notes' : ''}`}
              dir="auto"
              className={`${box} field-sizing-content max-h-24 flex-1 px-2 text-sm resize-none ${isRead(line) ? 'border-l-4 border-l-accent' : ''}`}
              placeholder={index === 0 ? 'One thing' : 'One more'}
              value={line.text}
              onChange={({ target }) => set(index, { text: target.value })}
            />
            {line.text !== '' && (
              <input
                aria-label={`${side}, line ${index + 1}: by when`}
                type="date"
                className={`${box} w-28 px-1 text-xs [&::-webkit-calendar-picker-indicator]:m-0`}
                value={line.dueOn}
                onChange={({ target }) => set(index, { dueOn: target.value })}
              />
            )}
          </li>
        ))}
      </ul>
      {shown.some(isRead) && (
        <p className="mt-1 text-xs text-muted">
          Lines with a bar stand so in your notes, please check. Empty one to drop it.
        </p>
      )}
    </fieldset>
  );
}
