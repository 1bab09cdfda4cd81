/** What comes of it; undefined where it broke: one text that the rules cannot take costs only what stands in it. */
export function attempt<Of>(work: () => Of): Of | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
