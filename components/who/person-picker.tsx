import { type KeyboardEvent, useState } from 'react';
import type { Contact } from '../../lib/core/model/entities.ts';
import { useContactSearch } from '../../lib/hooks/use-contact-search.ts';
import { TextField } from '../ui/field.tsx';
import { Status } from '../ui/status.tsx';

type PersonPickerProps = { onChoose: (contact: Contact) => void; onCancel: () => void };

/** Arrow keys walk through the field and the people below it. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const group = event.currentTarget.closest('fieldset');
  const stops = [...(group?.querySelectorAll<HTMLElement>('input, button') ?? [])];
  const next = stops[stops.indexOf(event.currentTarget) + step];
  event.preventDefault();
  next?.focus();
}

/** Search over all contacts by name or e-mail; Enter takes the first. */
export function PersonPicker({ onChoose, onCancel }: PersonPickerProps) {
  const [text, setText] = useState('');
  const contacts = useContactSearch(text);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Enter' && event.currentTarget.tagName === 'INPUT' && contacts[0])
      onChoose(contacts[0]);
    walk(event);
  };
  return (
    <fieldset className="mt-1 flex min-w-0 flex-col gap-1">
      <legend className="sr-only">Pick another person</legend>
      <TextField
        label="Find a person"
        type="search"
        autoComplete="off"
        placeholder="Name or e-mail"
        // The rep pressed a button in order to type here.
        ref={(input) => input?.focus()}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <ul className="max-h-56 divide-y divide-edge overflow-y-auto">
        {contacts.map((contact) => (
          <li key={contact.id}>
            <button
              type="button"
              dir="auto"
              className="w-full px-2 py-1 text-left hover:bg-sunken focus-visible:-outline-offset-2"
              onKeyDown={onKeyDown}
              onClick={() => onChoose(contact)}
            >
              <span className="block">{contact.name || contact.emails[0]}</span>
              <span className="block truncate text-xs text-muted">{contact.emails[0] ?? contact.title}</span>
            </button>
          </li>
        ))}
      </ul>
      <Status className="text-xs text-muted">
        {contacts.length === 0 && 'Nobody by that name or address.'}
      </Status>
    </fieldset>
  );
}
