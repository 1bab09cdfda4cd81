/** What a whole file may cost, however its rules are written: a bomb of ten lines must not stop the worker. */
export type Budget = { steps: number; instances: number };

/** Days and times looked at, and instances given, for one event. */
export const perEvent: Budget = { steps: 200_000, instances: 10_000 };

/** The changes of the clock of all zones of a file: a real zone asks for some hundred days a year. */
export const perZones = (): Budget => ({ steps: 1_000_000, instances: 100_000 });

export const perFile = (): Budget => ({ steps: 5_000_000, instances: 100_000 });

/** The part of a file's budget that one event may use. `settle` takes from the file what the event has used. */
export function shareOf(file: Budget): { share: Budget; settle: () => void } {
  const steps = Math.min(perEvent.steps, file.steps);
  const instances = Math.min(perEvent.instances, file.instances);
  const share = { steps, instances };
  return {
    share,
    settle: () => {
      file.steps -= steps - Math.max(0, share.steps);
      file.instances -= instances - Math.max(0, share.instances);
    },
  };
}
