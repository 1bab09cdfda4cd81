import { z } from '../../../core/model/zod.ts';
import type { ProblemCode } from '../calendar-source.ts';
import { Trouble } from '../trouble.ts';

const hourMs = 3_600_000;

/** What Google gives as the reason of a 403 (developers.google.com/workspace/calendar/api/guides/errors). */
const reasons: Record<string, { code: ProblemCode; sentence?: string; pauseMs?: number }> = {
  rateLimitExceeded: { code: 'rate_limited' },
  userRateLimitExceeded: { code: 'rate_limited' },
  quotaExceeded: { code: 'rate_limited', pauseMs: hourMs },
  dailyLimitExceeded: { code: 'rate_limited', pauseMs: hourMs },
  insufficientPermissions: {
    code: 'reconnect',
    sentence: 'Google does not allow this yet: connect this account again and leave every box ticked.',
  },
  accessNotConfigured: {
    code: 'forbidden',
    sentence: 'The Google Calendar API is switched off for this client id: its owner has to switch it on.',
  },
  domainPolicy: {
    code: 'forbidden',
    sentence: 'Your company’s Google administrator does not allow apps to read calendars.',
  },
};

const refusalSchema = z.object({
  error: z.object({ errors: z.array(z.object({ reason: z.string() })).min(1) }),
});

/** Throws the `Trouble` that the reason of a 403 means; nothing where it has none that says more than its status. */
export function refuseReason(status: number, json: unknown, now: number): void {
  const { data } = refusalSchema.safeParse(json);
  const told = status === 403 ? reasons[data?.error.errors[0]?.reason ?? ''] : undefined;
  if (told === undefined) return;
  const { code, sentence, pauseMs } = told;
  throw new Trouble(code, { sentence, ...(pauseMs !== undefined && { retryAt: now + pauseMs }) });
}
