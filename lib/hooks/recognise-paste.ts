import { sharedThread } from './language-thread.ts';

/** A pasted text that may better be imported; `turns` where it is a talk of two or more. */
export type PasteOffer = { text: string; turns?: number };

/** Shorter than any talk that is worth importing. */
const shortText = 160;
const longText = 1_500;
const fewTurns = 4;

/** Whether a text that was pasted into a note should be offered to be imported. Read beside the page. */
export async function recognisePaste(text: string): Promise<PasteOffer | null> {
  if (text.length < shortText) return null;
  const { turns, speakers } = await sharedThread().run('recognise', { text });
  if (speakers.length > 1 && turns >= fewTurns) return { text, turns };
  return text.length > longText ? { text } : null;
}
