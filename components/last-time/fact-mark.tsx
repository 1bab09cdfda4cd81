import type { KeyboardEvent } from 'react';
import { FactIcon } from './fact-icon.tsx';
import { factName } from './fact-words.ts';
import type { StandingFact } from './mark-text.ts';

type FactMarkProps = {
  fact: StandingFact['fact'];
  isOpen: boolean;
  onToggle: () => void;
  /** The words of the note, for the last fact on them; facts before it are icons alone. */
  words: string;
};

/** Told by their style, so that the note's own words stay as they are. */
const doubts = {
  was: "text-muted after:ml-0.5 after:text-xs after:italic after:content-['was']",
  unsure: "text-accent after:ml-px after:text-xs after:font-semibold after:text-warn after:content-['?']",
  none: 'text-accent',
} as const;

const doubtOf = ({ superseded, certain }: StandingFact['fact']): keyof typeof doubts =>
  superseded === true ? 'was' : certain === false ? 'unsure' : 'none';

/** A fact where it stands in the note: a button that breaks with the line, which a `button` element cannot. */
export function FactMark({ fact, isOpen, onToggle, words }: FactMarkProps) {
  const press = (event: KeyboardEvent) => {
    const isPressed = event.key === 'Enter' || event.key === ' ' || (event.key === 'Escape' && isOpen);
    if (!isPressed) return;
    event.preventDefault();
    onToggle();
  };
  const name = factName(fact);
  // An icon at the end of a line would stand away from its words.
  const [, first = '', rest = ''] = /^(\S{0,20})([^]*)$/.exec(words) ?? [];
  return (
    <span
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a `button` element is one box and cannot break with the line
      role="button"
      tabIndex={0}
      aria-label={name}
      aria-expanded={isOpen}
      title={name}
      className={`cursor-pointer rounded-sm hover:bg-mark aria-expanded:bg-mark ${fact.superseded ? 'text-muted' : ''}`}
      onClick={onToggle}
      onKeyDown={press}
    >
      <span className="whitespace-nowrap">
        <span className={`mr-0.5 ${doubts[doubtOf(fact)]}`}>
          <FactIcon kind={fact.kind} />
        </span>
        {first}
      </span>
      {rest}
    </span>
  );
}
