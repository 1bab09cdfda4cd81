import { useState } from 'react';
import type { DraftAbout } from '../../lib/hooks/draft-thread.ts';
import { writeToDraft } from '../../lib/hooks/page-draft.ts';
import type { DraftTarget } from '../../lib/hooks/use-open-drafts.ts';
import { type MailChoice, type OfferedMail, useMail } from '../../lib/hooks/use-mail.ts';
import { Button } from '../ui/button.tsx';
import { Status } from '../ui/status.tsx';
import { useTold } from '../ui/use-told.ts';
import { useCopy } from '../ui/use-copy.ts';
import { kindWords, languageWords, toneWords } from './draft-words.ts';
import { MailEvidence } from './mail-evidence.tsx';
import { MailChoices } from './mail-choices.tsx';
import { ReplaceButton } from './replace-button.tsx';

type OfferedMailProps = {
  about: DraftAbout;
  target: DraftTarget;
  /** The rep has written something of her own: the mail stands back. */
  hasOwnText: boolean;
  onUsed: (mail: OfferedMail) => void;
};

const start: MailChoice = {};

/** The mail for this moment, a click away from the draft: what it says first, its kind, tone and language behind Open. */
export function OfferedMail({ about, target, hasOwnText, onUsed }: OfferedMailProps) {
  const [choice, setChoice] = useState(start);
  const [isOpen, setOpen] = useState(false);
  const { told, hasFailed, tell } = useTold();
  const { copied, copy } = useCopy();
  const { mail, of, isCurrent } = useMail(about, choice);
  if (mail === undefined) return null;
  if (mail === null) return <p className="mt-1 text-sm text-muted">No mail could be made of these notes.</p>;
  const write = (mode: 'insert' | 'replace') =>
    writeToDraft(target, { text: mail.text, subject: mail.subject, mode }).then((written) => {
      tell(written);
      if (written.isDone) onUsed(mail);
    });
  return (
    <fieldset aria-label="Mail" aria-busy={!isCurrent} className="mt-1 border-t border-edge pt-1">
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <h3 className="text-xs font-semibold text-muted">{nameOf(mail)}</h3>
        <div className="-mr-1 flex flex-wrap items-center">
          <Status className="pr-1 text-xs text-good">{copied}</Status>
          <Button
            look={hasOwnText ? 'quiet' : 'primary'}
            disabled={!isCurrent}
            onClick={() => void write('insert')}
          >
            {target.label}
          </Button>
          <Button look="quiet" onClick={() => setChoice({ ...choice, pick: nextPick(choice) })}>
            Another
          </Button>
          <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Fold' : 'Open'}
          </Button>
        </div>
      </div>
      {isOpen && <MailChoices mail={mail} onChoose={(next) => setChoice({ ...choice, ...next })} />}
      {(isOpen || !hasOwnText) && (
        <div lang={mail.language} dir="auto" className="text-sm">
          {target.draft.subject === '' && (
            <p className={isOpen ? 'font-semibold' : 'truncate font-semibold'}>{mail.subject}</p>
          )}
          <p data-mail className={isOpen ? 'whitespace-pre-line' : 'line-clamp-2'}>
            {isOpen ? mail.text : withoutGreeting(mail.text)}
          </p>
        </div>
      )}
      {isOpen && (
        <>
          <div className="mt-1.5 flex flex-wrap gap-1">
            <Button look="small" onClick={() => void copy(mail.text)}>
              Copy
            </Button>
            {hasOwnText && <ReplaceButton onReplace={() => void write('replace')} />}
          </div>
          <MailEvidence brief={of} mail={mail} />
        </>
      )}
      <Status className="block text-xs text-muted">{told}</Status>
      {hasFailed && !isOpen && (
        <Button look="small" onClick={() => void copy(mail.text)}>
          Copy the mail
        </Button>
      )}
    </fieldset>
  );
}

/** What it is for, and how it is written where that is not the usual way. */
const nameOf = ({ kind, tone, language }: OfferedMail): string =>
  [kindWords[kind], tone !== 'warm' && toneWords[tone], language !== 'en' && languageWords[language]]
    .filter(Boolean)
    .join(' · ');

/** What tells one mail from another in two lines. */
const withoutGreeting = (text: string): string => text.split('\n\n').slice(1).join(' ');

function nextPick({ pick }: MailChoice): NonNullable<MailChoice['pick']> {
  const next = (pick?.opener ?? 0) + 1;
  return { opener: next, value: next, ask: next };
}
