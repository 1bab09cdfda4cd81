import type { MailChoice, OfferedMail } from '../../lib/hooks/use-mail.ts';
import { SelectField } from '../ui/field.tsx';
import { kindWords, languageWords, toneWords } from './draft-words.ts';

type MailChoicesProps = { mail: OfferedMail; onChoose: (choice: MailChoice) => void };

const keyOf = <Key extends string>(words: Record<Key, string>, value: string): Key | undefined =>
  (Object.keys(words) as Key[]).find((key) => key === value);

/** What for, in which tone and in which language. */
export function MailChoices({ mail, onChoose }: MailChoicesProps) {
  return (
    <div className="mb-1.5 grid grid-cols-[repeat(auto-fit,minmax(5.5rem,auto))] gap-1.5">
      <SelectField
        label="Kind"
        value={mail.kind}
        options={mail.kinds.map((kind) => [kind, kindWords[kind]] as const)}
        onPick={(kind) => onChoose({ kind: keyOf(kindWords, kind) })}
      />
      <SelectField
        label="Tone"
        value={mail.tone}
        options={Object.entries(toneWords)}
        onPick={(tone) => onChoose({ tone: keyOf(toneWords, tone) })}
      />
      <SelectField
        label="Language"
        value={mail.language}
        options={Object.entries(languageWords)}
        onPick={(language) => onChoose({ language: keyOf(languageWords, language) })}
      />
    </div>
  );
}
