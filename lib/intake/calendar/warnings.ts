/** Collects what could not be read, each once; a broken feed of 50,000 events says it in a few lines. */
export type Warnings = { add: (text: string) => void; list: () => string[] };

const maxWarnings = 30;

export function collectWarnings(): Warnings {
  const texts = new Set<string>();
  let isFull = false;
  return {
    add: (text) => {
      if (texts.size < maxWarnings) texts.add(text);
      else isFull ||= !texts.has(text);
    },
    list: () => [...texts, ...(isFull ? ['more of the file was not understood'] : [])],
  };
}
