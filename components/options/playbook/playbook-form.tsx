import { useEffect, useRef, useState } from 'react';
import {
  type PlaybookField,
  type PlaybookFieldGroup,
  playbookChapters,
} from '../../../lib/core/playbook/playbook-fields.ts';
import { readTyped, type TypedPlaybook, typedOf } from '../../../lib/core/playbook/playbook-form.ts';
import type { Playbook } from '../../../lib/core/playbook/playbook-schema.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';

type FieldProps = {
  field: PlaybookField;
  value: string;
  error: string | undefined;
  onType: (text: string) => void;
};

function Field({ field: { label, kind, options = [] }, value, error, onType }: FieldProps) {
  const common = { label, value, ...(error && { error }) };
  if (kind === 'choice') return <SelectField {...common} options={options} onPick={onType} />;
  if (kind === 'text' || kind === 'number') {
    return (
      <TextField
        {...common}
        dir="auto"
        inputMode={kind === 'number' ? 'numeric' : 'text'}
        onChange={(event) => onType(event.target.value)}
      />
    );
  }
  const rows = kind === 'phrases' ? 10 : 3;
  return <TextArea {...common} dir="auto" rows={rows} onChange={(event) => onType(event.target.value)} />;
}

type GroupProps = {
  group: PlaybookFieldGroup;
  typed: TypedPlaybook;
  errors: TypedPlaybook;
  onType: (path: string, text: string) => void;
};

/** Numbers and choices stand side by side where there is room; what is longer has a line to itself. */
function Group({ group: { title, fields }, typed, errors, onType }: GroupProps) {
  const isShort = fields.every(({ kind }) => kind === 'number' || kind === 'choice');
  return (
    <fieldset className="min-w-0">
      {title && <legend className="text-sm first-letter:uppercase">{title}</legend>}
      <div
        className={
          isShort
            ? 'grid grid-cols-[repeat(auto-fit,minmax(min(7.5rem,100%),1fr))] items-start gap-2'
            : 'grid gap-2'
        }
      >
        {fields.map((field) => (
          <Field
            key={field.path}
            field={field}
            value={typed[field.path] ?? ''}
            error={errors[field.path]}
            onType={(text) => onType(field.path, text)}
          />
        ))}
      </div>
    </fieldset>
  );
}

type PlaybookFormProps = {
  start: Playbook;
  onSave: (playbook: Playbook) => void;
  onCancel: () => void;
};

/** A playbook to edit. What is wrong is said beside its field, and nothing that was typed is lost. */
export function PlaybookForm({ start, onSave, onCancel }: PlaybookFormProps) {
  const [typed, setTyped] = useState(() => typedOf(start));
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // It opens below the list: who pressed a button there is taken to it.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const read = readTyped(start, typed);
  const errors = isTried && !read.ok ? read.errors : {};
  const count = Object.keys(errors).length;
  return (
    <form
      ref={form}
      aria-label={`Edit ${start.name}`}
      className="flex flex-col gap-3 rounded-card border border-edge p-3"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (read.ok) onSave(read.playbook);
      }}
    >
      {playbookChapters(start).map(({ title, groups }, index) => {
        const hasError = groups.some(({ fields }) => fields.some(({ path }) => path in errors));
        return (
          <details key={title} open={index < 2 || hasError || undefined}>
            <summary className="min-h-6 font-semibold">{title}</summary>
            <div className="flex flex-col gap-3 pt-1">
              {groups.map((group) => (
                <Group
                  key={group.title}
                  group={group}
                  typed={typed}
                  errors={errors}
                  onType={(path, text) => setTyped((before) => ({ ...before, [path]: text }))}
                />
              ))}
            </div>
          </details>
        );
      })}
      {count > 0 && (
        <Notice role="alert" tone="bad">
          {errors[''] ?? `Not saved yet: ${count === 1 ? 'one field' : `${count} fields`} to mend.`}
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary">
          Save
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
