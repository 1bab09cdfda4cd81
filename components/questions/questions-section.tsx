import type { Remark } from '../../lib/core/contract/suggest.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { Status } from '../ui/status.tsx';
import { useCopy } from '../ui/use-copy.ts';

type QuestionsSectionProps = {
  questions: Remark[];
  missing: Remark[];
  /** Writes the question into the notes, where its answer will stand. */
  onAsk: (question: string) => void;
};

type ListProps = { remarks: Remark[]; onAsk: (question: string) => void; onCopy: (text: string) => void };

function RemarkList({ remarks, onAsk, onCopy }: ListProps) {
  return (
    <ul className="divide-y divide-edge">
      {remarks.map((remark) => (
        <li key={remark.text} className="flex items-start justify-between gap-1 py-1">
          <button
            type="button"
            dir="auto"
            title="Copy this question"
            className="min-h-6 min-w-0 flex-1 rounded-control text-left hover:bg-sunken"
            onClick={() => onCopy(remark.text)}
          >
            {remark.text}
          </button>
          <Button look="quiet" onClick={() => onAsk(remark.text)}>
            To notes
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** The deeper questions for this call (R22), then what nobody has said yet (R21). Absent when there are none. */
export function QuestionsSection({ questions, missing, onAsk }: QuestionsSectionProps) {
  const { copied, copy } = useCopy();
  if (questions.length + missing.length === 0) return null;
  const onCopy = (text: string) => void copy(text);
  return (
    <Section name="Questions" aside={<Status>{copied}</Status>}>
      {questions.length > 0 && <RemarkList remarks={questions} onAsk={onAsk} onCopy={onCopy} />}
      {missing.length > 0 && (
        <>
          <h3 className="mt-2 text-xs text-muted">Not known yet</h3>
          <RemarkList remarks={missing} onAsk={onAsk} onCopy={onCopy} />
        </>
      )}
    </Section>
  );
}
