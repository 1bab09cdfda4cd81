const most = 100;

/** Collects the numbers of lines that were left out, and names them once for each reason. */
export function makeLeftOut() {
  const reasons = new Map<string, number[]>();
  return {
    add(reason: string, line: number): void {
      const lines = reasons.get(reason);
      if (lines) lines.push(line);
      else reasons.set(reason, [line]);
    },
    /** "Lines 3-5, 9: text without a time, left out". */
    warnings: (): string[] => [...reasons].map(([reason, lines]) => `${inRanges(lines)}: ${reason}`),
  };
}

export type LeftOut = ReturnType<typeof makeLeftOut>;

function inRanges(lines: number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && line <= last.to + 1) last.to = line;
    else ranges.push({ from: line, to: line });
  }
  const named = ranges.slice(0, most).map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));
  const more = ranges.length > most ? ` and ${ranges.length - most} more` : '';
  return `${lines.length === 1 ? 'Line' : 'Lines'} ${named.join(', ')}${more}`;
}
