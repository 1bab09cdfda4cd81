export type Figure = { name: string; median: number; p95: number; unit: string; ratio?: string };

const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Median and 95th percentile of measured values. */
export function summarise(name: string, values: number[], unit = 'ms'): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  return { name, median: at(sorted, 0.5), p95: at(sorted, 0.95), unit };
}

/** Runs `work` a few times to warm up, then measures it `runs` times, in milliseconds. */
export function measure(name: string, runs: number, work: () => unknown): Figure {
  for (let run = 0; run < 3; run += 1) work();
  const values = Array.from({ length: runs }, () => {
    const startedAt = performance.now();
    work();
    return performance.now() - startedAt;
  });
  return summarise(name, values);
}

/** The figures as a table, each beside its ratio to the baseline of the same run where one is named. */
export function printTable(title: string, figures: Figure[]): void {
  const rows = figures.map(
    ({ name, median, p95, unit, ratio = '' }) =>
      `| ${name} | ${median.toFixed(1)} | ${p95.toFixed(1)} | ${unit} | ${ratio} |`,
  );
  process.stdout.write(`\n### ${title}\n\n| what | median | p95 | unit | ratio |\n|---|---|---|---|---|\n`);
  process.stdout.write(`${rows.join('\n')}\n`);
}

/** How much more `figure` costs than `baseline`, by their medians. */
export const withRatio = (figure: Figure, baseline: Figure, label = baseline.name): Figure => ({
  ...figure,
  ratio: `${(figure.median / baseline.median).toFixed(2)} × ${label}`,
});
