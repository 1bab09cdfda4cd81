import type { Details, ImportState, Overview } from '../../lib/hooks/use-import.ts';
import { ownTimeZone } from '../../lib/hooks/own-time-zone.ts';
import { dayWords } from '../time-words.ts';
import { Button } from '../ui/button.tsx';
import { SelectField, TextField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { countWords, formatWords } from './format-words.ts';
import { FoundInTalk } from './found-in-talk.tsx';
import { WhoIsWho } from './who-is-who.tsx';

type ImportPreviewProps = {
  state: ImportState;
  overview: Overview;
  failure: string | undefined;
  selfName: string | undefined;
  contactName: string;
  now: number;
  onSave: () => void;
  onCancel: () => void;
};

/** "Captions (WebVTT) · 42 turns · 58 minutes". */
function sizeWords({ format, turns, words, minutes }: Overview): string {
  return [
    formatWords(format),
    format === 'notes' ? countWords(words, 'word') : countWords(turns, 'turn'),
    minutes === undefined ? '' : countWords(minutes, 'minute'),
  ]
    .filter(Boolean)
    .join(' · ');
}

function DetailFields({ state: { details, today, change } }: { state: ImportState }) {
  if (!details) return null;
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(7.5rem,1fr))] gap-2">
      <div className="col-span-full">
        <TextField
          label="Title"
          value={details.title}
          maxLength={200}
          onChange={(event) => change({ title: event.target.value })}
        />
      </div>
      <TextField
        label="Day of the talk"
        type="date"
        required
        max={today}
        value={details.on}
        onChange={({ target: { value } }) => value !== '' && value <= today && change({ on: value })}
      />
      <SelectField
        label="Kind"
        value={details.kind}
        options={[
          ['meeting', 'Meeting'],
          ['call', 'Call'],
        ]}
        onPick={(kind) => change({ kind: kind as Details['kind'] })}
      />
    </div>
  );
}

function Warnings({ warnings }: { warnings: readonly string[] }) {
  if (warnings.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="text-warn">{countWords(warnings.length, 'remark')} about this file</summary>
      <ul className="list-disc pl-5">
        {warnings.slice(0, 20).map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </details>
  );
}

/** What an import would write, before anything is written. */
export function ImportPreview(props: ImportPreviewProps) {
  const { state, overview, failure, selfName, contactName, now, onSave, onCancel } = props;
  const { details, talk, importedAt, isCurrent, isAnswered, canSave } = state;
  if (!details) return null;
  const isAgain = importedAt !== undefined;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm text-muted">{sizeWords(overview)}</p>
      {overview.hasSummary && (
        <p className="text-sm text-muted">
          The notes in this file become a note of their own beside the talk.
        </p>
      )}
      {overview.format !== 'notes' && overview.speakers.length === 0 && (
        <p className="text-sm text-muted">
          This file names nobody, so it is read with the care of notes: who said what is told by grammar.
        </p>
      )}
      <DetailFields state={state} />
      {overview.speakers.length > 0 && (
        <WhoIsWho
          speakers={overview.speakers}
          people={details.people}
          selfName={selfName}
          contactName={contactName}
          onAnswer={state.setPerson}
        />
      )}
      <FoundInTalk talk={talk} isCurrent={isCurrent} now={now} />
      <Warnings warnings={overview.warnings} />
      {isAgain && (
        <Notice>
          The same talk was imported already, for {dayWords(importedAt, ownTimeZone(), now)}. It would stand
          there twice.
        </Notice>
      )}
      {failure && (
        <Notice role="alert" tone="bad">
          {failure}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" disabled={!canSave} onClick={onSave}>
          {isAgain ? 'Import again' : 'Import'}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
        {!isAnswered && <span className="text-sm text-warn">First say who is who.</span>}
      </div>
    </div>
  );
}
