import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../../../lib/core/language/extract-facts.ts';
import { cast } from '../../support/check-rule.ts';

const painsOf = (asked: string, answered: string): string[] =>
  extractFacts({
    ...cast,
    source: 'transcript',
    turns: [
      { speaker: 'Maya Lindqvist', text: asked },
      { speaker: 'Sarah Okafor', text: answered },
    ],
  })
    .filter(({ kind }) => kind === 'pain')
    .map(({ quote }) => quote);

describe('rule pain/answer', () => {
  it.each([
    ["So what's slowing you down?", 'Well, the paper checks.', 'the paper checks'],
    ['What is the biggest problem?', 'Stamping every delivery note.', 'Stamping every delivery note'],
    ['Where does it hurt most?', 'The customs forms.', 'The customs forms'],
  ])('takes the answer to: %s', (asked, answered, quote) => {
    expect(painsOf(asked, answered)).toEqual([quote]);
  });

  it.each([
    ["So what's slowing you down?", 'Nothing really.'],
    ["What's slowing you down?", 'Why do you ask?'],
    ["What's slowing you down?", 'Not sure, to be honest.'],
    ["What's slowing you down?", 'Your last email, actually.'],
    ['How many sites do you run?', 'The two in Bremen.'],
    ['Is the stamping the biggest problem?', 'The forms are fine.'],
  ])('takes no answer from: %s %s', (asked, answered) => {
    expect(painsOf(asked, answered)).toEqual([]);
  });
});
