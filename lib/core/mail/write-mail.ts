import { writeEmail } from '../suggest/email.ts';
import { linesOf } from '../suggest/suggest-lines.ts';
import type { Scene } from '../suggest/scene.ts';
import type { Mail, MailRequest } from './mail.ts';

/** The mail of a kind, in a tone and a language: the scene's own words and facts, and none beside them. */
export function writeMail(scene: Scene, _request: MailRequest): Mail {
  const { lines, behind } = linesOf(scene);
  const { opener, value, ask } = lines;
  return {
    ...writeEmail(scene, lines, behind),
    evidence: [opener, value, ask].flatMap((part) => part?.evidence ?? []),
    ...(value?.assetId !== undefined && { assetId: value.assetId }),
  };
}
