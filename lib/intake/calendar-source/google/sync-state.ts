import { z } from '../../../core/model/zod.ts';
import type { SourceState } from '../calendar-source.ts';

const stateSchema = z.object({
  /** When everything was read, epoch ms. */
  fullAt: z.number(),
  /** Whole days hang on it. */
  timeZone: z.string(),
  /** Sync token by calendar. */
  tokens: z.record(z.string(), z.string()),
  uids: z.record(z.string(), z.string()),
});

export type GoogleState = z.infer<typeof stateSchema>;

export const packState = (state: GoogleState): SourceState => ({ google: JSON.stringify(state) });

/** Undefined where there is none, or one of another form: then everything is read anew. */
export function unpackState({ google }: SourceState): GoogleState | undefined {
  try {
    return stateSchema.safeParse(JSON.parse(google ?? 'null')).data;
  } catch {
    return undefined;
  }
}
