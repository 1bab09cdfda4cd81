import type { SourceWindow } from './calendar-source.ts';

const dayMs = 86_400_000;

/**
 * What was read of a calendar that has not changed since stands for this long: the days of the window and its zone.
 * Once they are others, the same text holds other instances of its series.
 */
export const windowKey = ({ from, to, timeZone }: SourceWindow): string =>
  `${Math.floor(from / dayMs)} ${Math.floor(to / dayMs)} ${timeZone}`;
