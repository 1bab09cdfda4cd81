import { languages } from '../../lib/core/contract/dates.ts';
import type { SuggestInput } from '../../lib/core/contract/suggest.ts';
import { tones } from '../../lib/core/mail/mail.ts';
import { mailKindsFor, mailTimesOf } from '../../lib/core/mail/mail-kind-for.ts';
import { writeMail } from '../../lib/core/mail/write-mail.ts';
import { resolvePlaybook } from '../../lib/core/playbook/resolve-playbook.ts';
import { freshReader } from '../../lib/core/suggest/fresh-reader.ts';
import { readScene } from '../../lib/core/suggest/suggest-lines.ts';
import { escapeHtml } from './escape-html.ts';

/** The mails that fit a scene, folded: each kind in every tone and language, with what is missing for it. */
export function galleryMails(input: SuggestInput): string {
  const scene = readScene(input, resolvePlaybook(input.playbook), freshReader(input));
  const kinds = mailKindsFor(scene.found.situation, mailTimesOf(scene));
  const mails = kinds.flatMap((kind) =>
    languages.flatMap((language) =>
      tones.map((tone) => {
        const { subject, text, missing = [] } = writeMail(scene, { kind, tone, language });
        const gaps = missing.map((words) => `<li>${escapeHtml(words)}</li>`).join('');
        const name = `${kind}, ${tone}, ${language}: ${subject}`;
        return `<h4>${escapeHtml(name)}</h4><p class="mail">${escapeHtml(text)}</p>${gaps === '' ? '' : `<ul>${gaps}</ul>`}`;
      }),
    ),
  );
  return `<details><summary>${mails.length} mails</summary>${mails.join('\n')}</details>`;
}
