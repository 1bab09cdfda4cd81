import type { ComponentProps, ReactNode } from 'react';
import { addresseeWords, type Draft } from '../../lib/core/draft/open-draft.ts';
import type { Contact } from '../../lib/core/model/entities.ts';
import { Section } from '../ui/section.tsx';
import { draftKindWords } from './draft-words.ts';

type DraftFrameProps = Omit<ComponentProps<typeof Section>, 'name' | 'aside'> & {
  draft?: Draft;
  contact?: Contact | undefined;
  action?: ReactNode;
};

/** The region of a draft; its heading says whom the draft is to. */
export function DraftFrame({ draft, contact, action, ...rest }: DraftFrameProps) {
  const to = draft && addresseeWords(draft, contact);
  return (
    <Section
      name="Draft check"
      aside={
        <>
          {draft && (
            <p className="max-w-44 truncate pr-1 text-xs text-muted">
              {to ? `To ${to}` : 'To nobody yet'} · {draftKindWords[draft.kind]}
            </p>
          )}
          {action}
        </>
      }
      {...rest}
    />
  );
}
