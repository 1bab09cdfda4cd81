import type { Page } from 'playwright-core';

type Said = readonly [speaker: string, words: string];

/** Sarah's call as a meeting program writes it, with one voice that it did not know. */
const sarahsCall: Said[] = [
  ['Maya Lindqvist', 'Thanks for making time, Sarah. How do orders get into your system today?'],
  ['Sarah Okafor', 'By hand. Our team spends fifteen hours a week re-keying carrier forms.'],
  ['Speaker 1', 'And that has to be gone before the harvest season starts on May 3, 2027.'],
  ['Maya Lindqvist', 'Understood. I will send you a cost model with your own numbers.'],
  ['Sarah Okafor', 'Good. I will send you the list of carriers.'],
  ['Maya Lindqvist', 'Does that pay for itself within a year?'],
  ['Sarah Okafor', 'That is what our CFO will ask. She signs off everything.'],
];

const clock = (seconds: number): string =>
  `${String(Math.floor(seconds / 3_600)).padStart(2, '0')}:${new Date((seconds % 3_600) * 1_000)
    .toISOString()
    .slice(14, 23)}`;

function asVtt(said: readonly Said[]): string {
  const cues = said.map(
    ([speaker, words], at) => `${clock(at * 9)} --> ${clock(at * 9 + 8)}\n<v ${speaker}>${words}</v>`,
  );
  return ['WEBVTT', ...cues].join('\n\n');
}

export const sarahsVtt = asVtt(sarahsCall);

/** "Name: words", as it is copied from a page. */
export const sarahsLines = sarahsCall.map(([speaker, words]) => `${speaker}: ${words}`).join('\n');

/** A talk of about so many characters. */
export const longVtt = (length: number): string =>
  asVtt(Array.from({ length: Math.ceil(length / 130) }, (_, at) => sarahsCall[at % 7] as Said));

type Dropped = { isLet?: boolean; times?: number };

/** Holds a file over the panel and lets it go there; its text may be repeated. */
export async function dropFile(
  panel: Page,
  name: string,
  text: string,
  { isLet = true, times = 1 }: Dropped = {},
): Promise<void> {
  const dataTransfer = await panel.evaluateHandle(
    ([name, text, times]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(Array<string>(times).fill(text), name));
      return transfer;
    },
    [name, text, times] as const,
  );
  await panel.dispatchEvent('body', 'dragover', { dataTransfer });
  if (isLet) await panel.dispatchEvent('body', 'drop', { dataTransfer });
}

/** Pastes into the notes, as a rep does. */
export async function pasteNote(panel: Page, text: string): Promise<void> {
  await panel.bringToFront();
  await panel.evaluate((words) => navigator.clipboard.writeText(words), text);
  await panel.getByRole('textbox', { name: 'Notes', exact: true }).focus();
  await panel.keyboard.press('ControlOrMeta+V');
}
