import { idle } from './idle.ts';

/** A person who is looked up stands there long before, or there is nobody. */
const lookUpMs = 1_500;
/** Who looks at one person after the other rests for less. */
const restMs = 400;

let calmAt = 0;

/** The page is another one: whatever can wait does, until it is told who is on it. */
export function tellLookUp(): void {
  calmAt = performance.now() + lookUpMs;
}

/** Whoever was looked up stands on the screen with the lines, or there was nobody. */
export function tellShown(isSomebody: boolean): void {
  calmAt = performance.now() + (isSomebody ? restMs : 0);
}

/** Waits for a moment in which nobody is looked up, nobody was just now, and the page is idle. */
export async function calm(): Promise<void> {
  for (let wait = calmAt - performance.now(); wait > 0; wait = calmAt - performance.now())
    await new Promise((resolve) => setTimeout(resolve, wait));
  await idle();
}
