import type { SuggestInput } from '../../../../lib/core/contract/suggest.ts';
import { languages } from '../../../../lib/core/contract/dates.ts';
import { type Mail, mailKinds, type MailRequest, tones } from '../../../../lib/core/mail/mail.ts';
import { writeMail } from '../../../../lib/core/mail/write-mail.ts';
import { consultative } from '../../../../lib/core/playbook/consultative.ts';
import { freshReader } from '../../../../lib/core/suggest/fresh-reader.ts';
import type { Scene } from '../../../../lib/core/suggest/scene.ts';
import { readScene } from '../../../../lib/core/suggest/suggest-lines.ts';
import type { MailCase } from './mail-cases.ts';

export const sceneOf = (input: SuggestInput): Scene => readScene(input, consultative, freshReader(input));

/** Every kind in every tone and language. */
export const requests: MailRequest[] = mailKinds.flatMap((kind) =>
  tones.flatMap((tone) => languages.map((language): MailRequest => ({ kind, tone, language }))),
);

export type Written = { name: string; request: MailRequest; mail: Mail };

export function writeAll({ input, talk }: MailCase): Written[] {
  const scene = sceneOf(input);
  return requests.map((request) => ({
    name: `${request.kind} ${request.tone} ${request.language}`,
    request,
    mail: writeMail(scene, { ...request, talk }),
  }));
}
