import { useRef, useState } from 'react';
import { acceptedFiles, type ImportSource } from '../../lib/hooks/use-import.ts';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';

type ChooseSourceProps = { refusal: string | undefined; onChoose: (source: ImportSource) => void };

/** The ways in: a file, or a text that was copied. */
export function ChooseSource({ refusal, onChoose }: ChooseSourceProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(true);
  const look = () => onChoose({ name: '', text: box.current?.value ?? '' });
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm">
        A transcript (.vtt, .srt, .sbv) or notes (.txt, .md). It stays on this device, and nothing is written
        until you have looked at it.
      </p>
      {refusal && (
        <Notice role="alert" tone="bad">
          {refusal}
        </Notice>
      )}
      <label className="flex min-w-0 flex-col gap-1 text-xs font-semibold text-muted">
        Choose a file, or drop one on the panel
        <input
          type="file"
          accept={acceptedFiles}
          className="max-w-full text-sm font-normal file:mr-2 file:min-h-8 file:rounded-control file:border file:border-control/60 file:bg-surface file:px-3"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file can be chosen again after it was mended.
            event.currentTarget.value = '';
            if (file) onChoose(file);
          }}
        />
      </label>
      <TextArea
        ref={box}
        label="Or paste the text"
        rows={4}
        onChange={(event) => setEmpty(event.currentTarget.value.trim() === '')}
      />
      <Button className="self-start" disabled={isEmpty} onClick={look}>
        Look at this text
      </Button>
    </div>
  );
}
