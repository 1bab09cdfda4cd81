import { useState } from 'react';
import { assetKind, type AssetKind } from '../../lib/core/model/asset-kind.ts';
import type { AssetDraft } from '../../lib/hooks/use-library.ts';
import { directionOf } from '../notes/direction-of.ts';
import { Button } from '../ui/button.tsx';
import { SelectField, TextArea, TextField } from '../ui/field.tsx';
import { assetKindWords } from './asset-kind-words.ts';

type AssetFormProps = {
  start: AssetDraft;
  saveLabel: string;
  onSave: (draft: AssetDraft) => void;
  onCancel: () => void;
};

const lines = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean);

/** One value asset: what it is, and the pains that it answers, in buyers' words (R7). */
export function AssetForm({ start, saveLabel, onSave, onCancel }: AssetFormProps) {
  const [kind, setKind] = useState<AssetKind>(start.kind);
  const [title, setTitle] = useState(start.title);
  const [text, setText] = useState(start.text);
  const [url, setUrl] = useState(start.url ?? '');
  const [pains, setPains] = useState(start.pains.join('\n'));
  const [tags, setTags] = useState(start.tags.join(', '));
  const save = () =>
    onSave({
      ...start,
      kind,
      title: title.trim(),
      text,
      url: url.trim() || undefined,
      pains: lines(pains, /\n/),
      tags: lines(tags, /,/),
    });
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label="Title"
        dir="auto"
        required
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <SelectField
        label="Kind"
        value={kind}
        options={Object.entries(assetKindWords)}
        onPick={(value) => setKind(assetKind.parse(value))}
      />
      <TextArea
        label="What it says"
        dir={directionOf(text)}
        rows={4}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <TextArea
        label="Pains it answers, in buyers’ words"
        hint="One a line: “we retype every order”. This is what finds it again."
        dir="auto"
        rows={2}
        value={pains}
        onChange={(event) => setPains(event.target.value)}
      />
      <TextField
        label="Tags"
        hint="Separated by commas"
        value={tags}
        onChange={(event) => setTags(event.target.value)}
      />
      <TextField label="Address" type="url" value={url} onChange={(event) => setUrl(event.target.value)} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary">
          {saveLabel}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
