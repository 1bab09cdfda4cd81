import { z } from '../model/zod.ts';
import { lineIdSchema } from './shared.ts';

/** `file` is the file's text, `name` its file name (its ending helps where the text does not tell). */
export const transcriptInputSchema = z.object({ id: lineIdSchema, name: z.string(), file: z.string() });

/** Times in seconds from the start of the recording. */
export const cueSchema = z.object({
  start: z.number().min(0).optional(),
  end: z.number().min(0).optional(),
  speaker: z.string().optional(),
  text: z.string(),
});

export const transcriptOutputSchema = z.object({
  id: lineIdSchema,
  format: z.string(),
  cues: z.array(cueSchema),
  speakers: z.array(z.string()),
  warnings: z.array(z.string()),
  title: z.string().optional(),
  /** The local day on which the talk was held, where the file says it. */
  recordedOn: z.iso.date().optional(),
  /** What a note taker wrote about the talk (summary, action items), outside of the words spoken. */
  notes: z.string().optional(),
});

export type Cue = z.infer<typeof cueSchema>;
export type Transcript = Omit<z.infer<typeof transcriptOutputSchema>, 'id'>;
