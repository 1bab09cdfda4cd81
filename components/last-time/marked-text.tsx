import { Fragment, memo, useMemo, useRef, useState } from 'react';
import type { ContactId, NoteId } from '../../lib/core/model/ids.ts';
import type { NoteFacts } from '../../lib/hooks/use-note-facts.ts';
import { FactDetails } from './fact-details.tsx';
import { FactLegend } from './fact-legend.tsx';
import { FactMark } from './fact-mark.tsx';
import { isStanding, markText, type StandingFact, type TextBlock } from './mark-text.ts';
import { type FactActions, useFactActions } from './use-fact-actions.ts';

type MarkedTextProps = {
  noteId: NoteId;
  contactId: ContactId;
  /** The shown part of the note. */
  text: string;
  facts: NoteFacts;
  now: number;
};

/** Stays the same through every review, unlike the fact's own kind. */
const keyOf = ({ said }: StandingFact): string => `${said.kind} ${said.start} ${said.end}`;

/**
 * A note with its facts marked where they stand; a click on one says what it was taken for, right below its line. Drawn
 * only when the note or its facts change, not with every key in the notes box.
 */
export const MarkedText = memo(function MarkedText({ noteId, contactId, text, facts, now }: MarkedTextProps) {
  const [open, setOpen] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const actions = useFactActions(noteId, contactId);
  const standing = useMemo(() => facts.reviewed.filter(isStanding), [facts]);
  const blocks = useMemo(() => markText(text, standing), [text, standing]);
  const opened = standing.find((one) => keyOf(one) === open);
  // Their buttons go with what they do: the focus stays in the note.
  const dismiss: FactActions['dismiss'] = (reviewed) => {
    root.current?.focus({ preventScroll: true });
    setOpen('');
    actions.dismiss(reviewed);
  };
  const bringBack: FactActions['restore'] = (review) => {
    root.current?.focus({ preventScroll: true });
    actions.restore(review);
  };
  const holds = ({ parts }: TextBlock) =>
    opened !== undefined && parts.some((part) => part.facts.includes(opened));
  return (
    <div ref={root} tabIndex={-1} className="outline-none">
      {blocks.map((block) => (
        <Fragment key={block.start}>
          <p dir="auto" className="min-h-[1em] whitespace-pre-wrap">
            {block.parts.map(({ start, words, facts: here }) =>
              here.length === 0 ? (
                words
              ) : (
                <span
                  key={start}
                  className="underline decoration-accent/50 decoration-dotted underline-offset-3"
                >
                  {here.map((one, index) => (
                    <FactMark
                      key={keyOf(one)}
                      fact={one.fact}
                      isOpen={one === opened}
                      onToggle={() => setOpen(one === opened ? '' : keyOf(one))}
                      words={index === here.length - 1 ? words : ''}
                    />
                  ))}
                </span>
              ),
            )}
          </p>
          {opened && holds(block) && (
            <FactDetails
              reviewed={opened}
              dated={facts.dated.find(({ of }) => of.said === opened.said)}
              now={now}
              {...actions}
              dismiss={dismiss}
            />
          )}
        </Fragment>
      ))}
      <FactLegend reviewed={facts.reviewed} restore={bringBack} />
    </div>
  );
});
