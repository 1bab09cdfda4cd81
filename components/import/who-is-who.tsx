import { isUnnamed } from '../../lib/core/language/segment/speakers.ts';
import type { Answer, Role, SpeakerOverview } from '../../lib/hooks/use-import.ts';
import { SelectField, TextField } from '../ui/field.tsx';
import { countWords } from './format-words.ts';

type WhoIsWhoProps = {
  speakers: readonly SpeakerOverview[];
  people: Readonly<Record<string, Answer>>;
  selfName: string | undefined;
  contactName: string;
  onAnswer: (speaker: string, answer: Answer) => void;
};

function roleWords(selfName: string | undefined, contactName: string): (readonly [Role, string])[] {
  return [
    ['me', selfName ? `Me (${selfName})` : 'Me'],
    ['contact', contactName],
    ['theirs', 'Somebody else on their side'],
    ['ours', 'A colleague of mine'],
    ['unknown', 'I don’t know'],
    ['left_out', 'Leave out'],
  ];
}

/** Each speaker of a file with what they say first, and who that is: what we said is never taken for the buyer's. */
export function WhoIsWho({ speakers, people, selfName, contactName, onAnswer }: WhoIsWhoProps) {
  const roles = roleWords(selfName, contactName);
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 font-semibold">Who is who</legend>
      {speakers.map(({ name, turns, firstLine }) => {
        const { role, name: called = '' } = people[name] ?? {};
        const isOther = role === 'theirs' || role === 'ours';
        return (
          <div key={name} className="flex min-w-0 flex-col gap-1" dir="auto">
            <SelectField
              label={`${name}, ${countWords(turns, 'turn')}`}
              hint={`“${firstLine}”`}
              value={role ?? ''}
              options={role === undefined ? [['', 'Who is this?'], ...roles] : roles}
              onPick={(picked) => onAnswer(name, { role: picked as Role })}
            />
            {isOther && isUnnamed(name) && (
              <TextField
                label={`Name of ${name}, if you know it`}
                value={called}
                onChange={(event) => onAnswer(name, { role, name: event.target.value })}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
