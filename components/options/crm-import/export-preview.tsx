import type {
  CrmImportState,
  ExportPreview as Preview,
  UnsaidAre,
} from '../../../lib/hooks/use-crm-import.ts';
import { Button } from '../../ui/button.tsx';
import { Status } from '../../ui/status.tsx';
import { showToast } from '../../ui/toast.ts';
import { saveFile } from '../save-file.ts';
import { countOf, crmWords, kinds } from './crm-import-words.ts';
import { ExportQuestions } from './export-questions.tsx';

type Stage = Extract<CrmImportState['stage'], { at: 'preview' }>;
type Planned = Extract<Preview, { asks: null }>;

const columns = [
  ['new', 'New'],
  ['filled', 'Filled'],
  ['same', 'Known'],
  ['repeated', 'Twice'],
] as const;

function Counts({ counts }: Pick<Planned, 'counts'>) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left text-xs wrap-normal sm:text-sm">
        <caption className="py-1 text-left text-xs text-muted wrap-anywhere">
          Nothing is written until you press Import. “Filled” gains what it lacks; nothing you have is
          overwritten. “Twice” are rows that say again what an earlier row says.
        </caption>
        <thead>
          <tr>
            <th scope="col" className="font-normal text-muted">
              What
            </th>
            {columns.map(([key, words]) => (
              <th key={key} scope="col" className="pl-1 text-right align-bottom font-normal text-muted">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map(([kind, words]) => (
            <tr key={kind} className="border-t border-edge">
              <th scope="row" className="font-normal">
                {words}
              </th>
              {columns.map(([key]) => (
                <td key={key} className="pl-1 text-right tabular-nums">
                  {counts[kind][key].toLocaleString('en')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FirstRows({ first }: Pick<Planned, 'first'>) {
  const shown = kinds.filter(([kind]) => first[kind].length > 0);
  return (
    <details className="text-sm" open>
      <summary>The first ones, as they will be kept</summary>
      <dl className="mt-1 flex flex-col gap-2">
        {shown.map(([kind, words]) => (
          <div key={kind} className="min-w-0">
            <dt className="text-xs font-semibold text-muted">{words}</dt>
            {first[kind].map((parts) => (
              <dd key={parts.join(' ')} dir="auto" className="break-words">
                {parts.join(' · ')}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

type ProblemsProps = Pick<Planned, 'problems' | 'problemCount'> & { onSave: () => void };

function Problems({ problems, problemCount, onSave }: ProblemsProps) {
  if (problemCount === 0) return null;
  return (
    <details className="text-sm">
      <summary className="text-warn">
        {countOf(problemCount, 'row stays', 'rows stay')} out, or a part of them
      </summary>
      <ul className="mt-1 list-disc pl-5">
        {problems.map(({ row, words }) => (
          <li key={`${row} ${words}`} className="break-words">
            Row {row.toLocaleString('en')}: {words}
          </li>
        ))}
      </ul>
      {problemCount > problems.length && (
        <p>The first {problems.length} are shown; the file has all of them.</p>
      )}
      <Button look="quiet" onClick={onSave}>
        Save these rows as a file
      </Button>
    </details>
  );
}

/** How many of the notes are taken for what was said with the buyer. */
function talkWords({ talks, unsaid, counts }: Planned, answer: UnsaidAre | undefined): string | undefined {
  if (unsaid > 0 && answer === undefined) return 'Say above what the notes are; then you can import.';
  const all = talks + (answer === 'talks' ? unsaid : 0);
  if (counts.notes.new === 0) return undefined;
  return `${all === 0 ? 'None' : all.toLocaleString('en')} of the new notes ${all > 1 ? 'come' : 'comes'} in as a call, a meeting or an e-mail. What the panel proposes is made of those.`;
}

type ExportPreviewProps = { state: CrmImportState; stage: Stage; onSave: () => void };

/** What would come in, before anything is written. */
export function ExportPreview({ state, stage, onSave }: ExportPreviewProps) {
  const { file, choice, preview } = stage;
  const isReady = preview.asks === null;
  const isEmpty =
    isReady && kinds.every(([kind]) => preview.counts[kind].new + preview.counts[kind].filled === 0);
  const { crm, fields, unsaid } = choice.columns;
  const isAnswered = isReady && (preview.unsaid === 0 || unsaid !== undefined);
  const talks = isReady && talkWords(preview, unsaid);
  const saveLeftOut = () =>
    state.leftOut(choice)?.then(
      (text) => saveFile(`left-out-${file.name}`, text, 'text/csv'),
      () => showToast('That did not work. Try again.'),
    );
  return (
    <div className="flex flex-col gap-3">
      <p className="break-words">
        {[
          file.name,
          ...(crm === null ? [] : [crmWords[crm]]),
          countOf(file.rows, 'row'),
          `${fields.filter(Boolean).length} of ${countOf(fields.length, 'column')}`,
        ].join(' · ')}
      </p>
      <ExportQuestions state={state} stage={stage} />
      {isReady && (
        <>
          <Counts counts={preview.counts} />
          {talks && <Status className="text-sm">{talks}</Status>}
          {isEmpty && <p className="text-sm">Everything in this file is known already.</p>}
          {!isEmpty && <FirstRows first={preview.first} />}
          <Problems
            problems={preview.problems}
            problemCount={preview.problemCount}
            onSave={() => void saveLeftOut()}
          />
        </>
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={!isAnswered || isEmpty} onClick={onSave}>
          Import
        </Button>
        <Button onClick={() => state.setColumns(file, choice.columns)}>Change the columns</Button>
        <Button onClick={state.cancel}>Cancel</Button>
      </div>
    </div>
  );
}
