import type { Evidence } from '../contract/suggest.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { readNextStep } from '../nextstep/read-next-step.ts';
import { toInstant } from '../schedule/zoned-time.ts';
import { evidenceOf, recentWords } from '../suggest/context.ts';
import { factsRequest } from '../suggest/facts-request.ts';
import { namedLength } from '../suggest/named-length.ts';
import type { Scene } from '../suggest/scene.ts';

/** The next talk that stands: in the calendar, or agreed in the buyer's words. `start` is epoch ms. */
export type NextTime = { start: number; minutes?: number; evidence: Evidence[]; isInCalendar: boolean };

// Notes further down a long text are no last words.
const longest = 20_000;

/** A time that German notes say was agreed; the rules behind `agreed` read English. */
function agreedInGerman({ context }: Scene): NextTime | undefined {
  for (const moment of recentWords(context).toReversed()) {
    if (moment.text.trim() === '' || detectLanguage(moment.text) !== 'de') continue;
    const entry = { ...moment.entry, text: moment.text.slice(0, longest) };
    const { status, when, evidence } = readNextStep(factsRequest(entry, context.input), {
      facts: [...context.factsOf(moment)],
    });
    const isTimed = when?.grain === 'minute' || when?.grain === 'hour';
    const start = isTimed ? toInstant(when.from, context.timeZone) : Number.NaN;
    if (status !== 'agreed' || !(start > context.now)) continue;
    return { start, evidence: evidence.map((span) => evidenceOf(moment, span)), isInCalendar: false };
  }
  return undefined;
}

/** The next talk with the buyer, where one stands; none after a no-show but what the calendar has. */
export function nextTimeOf(scene: Scene): NextTime | undefined {
  const { context, agreed, found } = scene;
  if (context.meeting) {
    // Its length stands in the calendar, and in no words.
    return { start: context.meeting.start, evidence: [], isInCalendar: true };
  }
  if (found.situation === 'no_show') return undefined;
  const minutes = namedLength(context);
  if (agreed?.start !== undefined && !agreed.isPast)
    return {
      start: agreed.start,
      ...(minutes !== undefined && { minutes }),
      evidence: [agreed.evidence],
      isInCalendar: false,
    };
  return agreedInGerman(scene);
}
