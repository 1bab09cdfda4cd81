import { Button } from '../ui/button.tsx';

/** What can be used later (R4), as tags that the engine reads. */
const tags = [
  'Pain',
  'Number',
  'Deadline',
  'Question',
  'Person',
  'Personal',
  'Promise',
  'Next step',
] as const;

/** Chips that insert their tag at the cursor; they stand in the row around them. */
export function TagChips({ onTag }: { onTag: (tag: string) => void }) {
  return (
    <fieldset aria-label="Tags" className="contents">
      {tags.map((tag) => (
        // The text box keeps the focus, so typing goes on where the tag ends.
        <Button
          key={tag}
          look="chip"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTag(`${tag}: `)}
        >
          {tag}
        </Button>
      ))}
    </fieldset>
  );
}
