import type { Remark, SuggestOutput } from '../../lib/core/contract/suggest.ts';
import { suggestFromText } from '../../lib/core/suggest/suggest-from-text.ts';
import type { GalleryCase } from '../../test/unit/core/suggest/gallery/gallery-case.ts';
import {
  galleryInput,
  linesWanted,
  withoutCaller,
} from '../../test/unit/core/suggest/gallery/gallery-input.ts';
import { escapeHtml } from './escape-html.ts';
import { galleryMails } from './gallery-mails.ts';
import { markedNote } from './marked-note.ts';

type Output = Omit<SuggestOutput, 'id'>;

const countOf = (text: string): number => text.split(/\s+/).length;

function card(
  title: string,
  part: { text: string; alternatives: readonly { text: string }[] } | null,
): string {
  if (!part) return `<h4>${title}</h4><p class="none">nothing</p>`;
  const others = part.alternatives.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join('');
  return `<h4>${title}</h4><p class="line">${escapeHtml(part.text)}</p>${others === '' ? '' : `<ul>${others}</ul>`}`;
}

const list = (title: string, remarks: readonly Remark[]): string =>
  remarks.length === 0
    ? ''
    : `<h4>${title}</h4><ul>${remarks.map(({ text }) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;

function aside({ plan, purpose }: Output): string {
  const texts = [plan, purpose].filter((one) => one !== undefined);
  return texts.map(({ text }) => `<h4>Plan</h4><p>${escapeHtml(text)}</p>`).join('');
}

/** What a rep would say, where the engine says something else. */
function wanted(one: GalleryCase, output: Output): string {
  const [best] = linesWanted(one.opener);
  const said = withoutCaller(output.opener?.text);
  return best === said || best === null || best === undefined
    ? ''
    : `<p class="wanted">A good rep: ${escapeHtml(best)}</p>`;
}

/** A case as HTML: the note with its facts on the left, the lines and the mail on the right. */
export function galleryEntry(one: GalleryCase): string {
  const input = galleryInput(one);
  const output = suggestFromText(input);
  const notes = input.history
    .filter(({ text }) => text !== undefined)
    .map(
      (entry) =>
        `<p class="when">${escapeHtml(`${entry.type} ${entry.direction ?? ''} ${entry.at.slice(0, 10)}`)}</p><p class="note">${markedNote(entry, input)}</p>`,
    )
    .join('');
  const { email } = output;
  return `<article>
<div><h3>${escapeHtml(one.name)}</h3><p class="when">${escapeHtml(`${input.contact.name ?? ''}, ${input.contact.company ?? ''} · ${output.situation} · read on ${input.now.slice(0, 10)}`)}</p>${notes}</div>
<div>${aside(output)}${card('Open with', output.opener)}${wanted(one, output)}${card('Bring', output.value)}${card('Ask for', output.ask)}
<h4>Mail: ${escapeHtml(email.subject)} <small>${countOf(email.text)} words</small></h4><p class="mail">${escapeHtml(email.text)}</p>${galleryMails(input)}</div>
<div>${list('Questions', output.questions)}${list('Missing', output.missing)}${list('Warnings', output.warnings)}</div>
</article>`;
}
