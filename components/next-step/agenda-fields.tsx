import { useState } from 'react';
import type { Agenda } from '../../lib/core/booking/booking.ts';
import { TextArea } from '../ui/field.tsx';

const sides = [
  ['theirs', 'They bring', 'A look at data, a colleague, an answer'],
  ['ours', 'We bring', 'What they get in it'],
  ['decide', 'To decide', 'What will be settled at the end'],
] as const satisfies readonly (readonly [keyof Agenda, string, string])[];

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const textsOf = ({ theirs, ours, decide }: Agenda) => ({
  theirs: theirs.join('\n'),
  ours: ours.join('\n'),
  decide: decide.join('\n'),
});

type AgendaFieldsProps = { agenda: Agenda; onSave: (agenda: Agenda) => void };

/** The agenda with its two sides (R15), one point a line; saved when a field is left. */
export function AgendaFields({ agenda, onSave }: AgendaFieldsProps) {
  const [texts, setTexts] = useState(() => textsOf(agenda));
  const [held, setHeld] = useState(agenda);
  // An undo changes what is shown; a side that is being typed in meanwhile stays.
  const changed = sides.filter(([side]) => agenda[side].join('\n') !== held[side].join('\n'));
  if (changed.length > 0) {
    const fresh = textsOf(agenda);
    setHeld(agenda);
    setTexts({ ...texts, ...Object.fromEntries(changed.map(([side]) => [side, fresh[side]])) });
  }
  const save = () => {
    const next = { theirs: linesOf(texts.theirs), ours: linesOf(texts.ours), decide: linesOf(texts.decide) };
    if (JSON.stringify(next) !== JSON.stringify(agenda)) onSave(next);
  };
  return (
    <div className="mt-1 grid gap-2">
      {sides.map(([side, label, hint]) => (
        <TextArea
          key={side}
          label={`${label}, one point a line`}
          rows={1}
          style={{ fieldSizing: 'content' }}
          placeholder={hint}
          value={texts[side]}
          onChange={(event) => setTexts({ ...texts, [side]: event.target.value })}
          onBlur={save}
        />
      ))}
    </div>
  );
}
