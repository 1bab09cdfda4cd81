import { useEffect, useRef } from 'react';
import type { Brief } from '../../lib/hooks/use-person-on-screen.ts';
import { type ImportSource, useImport } from '../../lib/hooks/use-import.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Status } from '../ui/status.tsx';
import { ChooseSource } from './choose-source.tsx';
import { countWords } from './format-words.ts';
import { ImportPreview } from './import-preview.tsx';

type ImportFlowProps = {
  brief: Brief;
  now: number;
  /** What was dropped or pasted; without it the rep is asked. */
  source: ImportSource | null;
  onImported: (words: string, undo: () => Promise<void>) => void;
  onClose: () => void;
};

const nameOf = ({ contact: { name, emails } }: Brief): string => name || (emails[0] ?? 'this contact');

function ImportFlow({ brief, now, source, onImported, onClose }: ImportFlowProps) {
  const { contact, input } = brief;
  const state = useImport(contact, input);
  const { stage, start, cancel, save } = state;
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (source) void start(source);
    // A new source begins anew, a new rendering does not.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [source]);
  useEffect(() => {
    // What had the focus is gone with the step before.
    if (stage.at !== 'choosing') view.current?.focus({ preventScroll: true });
  }, [stage.at]);
  const finish = async () => {
    if (stage.at !== 'preview') return;
    const { format, turns, words } = stage.overview;
    const undo = await save();
    if (undo) onImported(format === 'notes' ? countWords(words, 'word') : countWords(turns, 'turn'), undo);
  };
  return (
    <div ref={view} tabIndex={-1} className="outline-none">
      {stage.at === 'choosing' && (
        <ChooseSource refusal={stage.refusal} onChoose={(chosen) => void start(chosen)} />
      )}
      {stage.at === 'reading' && (
        <div className="flex flex-col items-start gap-2">
          <Status className="text-sm">
            {stage.step?.words ?? 'Reading the file'}
            {stage.name && `: ${stage.name}`}
          </Status>
          <progress
            aria-label="Reading"
            className="w-full accent-accent"
            value={stage.step?.step ?? 0}
            max={stage.step?.of ?? 2}
          />
          <Button onClick={() => cancel()}>Cancel</Button>
        </div>
      )}
      {stage.at === 'preview' && (
        <ImportPreview
          state={state}
          overview={stage.overview}
          failure={stage.failure}
          selfName={input.self.name}
          contactName={nameOf(brief)}
          now={now}
          onSave={() => void finish()}
          onCancel={onClose}
        />
      )}
    </div>
  );
}

/** A file or text on its way into a contact's notes: asked for, read, looked at. Closing it leaves everything as it was. */
export function ImportDialog({ isOpen, ...flow }: ImportFlowProps & { isOpen: boolean }) {
  return (
    <Dialog title={`Import for ${nameOf(flow.brief)}`} isOpen={isOpen} onClose={flow.onClose}>
      <ImportFlow {...flow} />
    </Dialog>
  );
}
