import { type DraftEdit, editOf } from '../core/coach/edit-of.ts';
import { judgeDraft } from '../core/coach/judge-draft.ts';
import { neededParts, type Part } from '../core/coach/needs.ts';
import { readDraft } from '../core/coach/read-draft.ts';
import type { CoachOutput, Finding } from '../core/contract/coach.ts';
import type { Situation } from '../core/contract/suggest.ts';
import { isReadLanguage } from '../core/draft/is-read-language.ts';
import { languageOf } from '../core/mail/language-of.ts';
import type { Mail, MailKind, MailRequest, TalkNotes } from '../core/mail/mail.ts';
import { mailKindsFor, mailTimesOf } from '../core/mail/mail-kind-for.ts';
import { talkNote } from '../core/mail/talk-note.ts';
import { writeMail } from '../core/mail/write-mail.ts';
import type { Playbook } from '../core/playbook/playbook-schema.ts';
import type { Reader } from '../core/suggest/context.ts';
import { freshReader } from '../core/suggest/fresh-reader.ts';
import type { Scene } from '../core/suggest/scene.ts';
import { readScene } from '../core/suggest/suggest-lines.ts';
import { keepingReader, type ReadBrief } from './keeping-reader.ts';

/** What drafts to one buyer are written and judged by. */
export type DraftScene = ReadBrief & {
  playbook: Playbook;
  situation: Situation;
  talk: TalkNotes;
  /** What they wrote in the thread, or else the notes: whose language a mail is written in. */
  words: string;
};

export type DraftFinding = Finding & { isUngrounded: boolean; edit?: DraftEdit };

export type CheckedDraft = Pick<CoachOutput, 'elements'> & {
  /** The rep has written nothing of her own yet. */
  isEmpty: boolean;
  /** In a language whose phrases nobody here knows: nothing is said of it then. */
  isForeign: boolean;
  needed: Part[];
  /** What stands nowhere first, then what counts as a flag, then the rest. */
  findings: DraftFinding[];
};

/** What the rep chose; what is left open is chosen by what fits. */
export type MailChoice = Partial<Pick<MailRequest, 'kind' | 'tone' | 'language' | 'pick'>>;

export type OfferedMail = Mail & {
  /** The kinds that make sense now, the one that fits best first. */
  kinds: MailKind[];
} & Required<Pick<MailRequest, 'kind' | 'tone' | 'language'>>;

const severities: readonly Finding['severity'][] = ['error', 'warning', 'info', 'hint'];

const weightOf = ({ isUngrounded, severity }: DraftFinding): number =>
  isUngrounded ? -1 : severities.indexOf(severity);

/** What a draft is checked against: the history, and before it what the debrief holds. */
function groundOf(told: DraftScene): ReadBrief {
  const { input, noteIds } = told;
  const note = talkNote(told.talk, input.history.at(-1)?.at ?? input.now);
  if (!note) return told;
  return {
    ...told,
    input: { ...input, history: [note, ...input.history] },
    noteIds: [undefined, ...noteIds],
  };
}

/** The jobs for drafts to the buyer told of last: what was read of the notes is read once for all of them. */
export function createDraftJobs() {
  let about:
    | { told: DraftScene; reader: Reader; ground: ReadBrief; groundReader: Reader; scene?: Scene }
    | undefined;
  const known = () => {
    if (!about) throw new Error('nobody is told of');
    return about;
  };
  return {
    /** Tells whom the next drafts are to. */
    tellDraft: (told: DraftScene): null => {
      const { reader } = keepingReader(told, freshReader);
      const ground = groundOf(told);
      about = {
        told,
        reader,
        ground,
        groundReader: ground === told ? reader : keepingReader(ground, freshReader).reader,
      };
      return null;
    },
    coach: ({ subject, text }: { subject: string; text: string }): CheckedDraft => {
      const { told, ground, groundReader } = known();
      const { playbook, situation } = told;
      const { sentences } = readDraft(text, ground.input.self);
      const judged = judgeDraft({ ...ground.input, situation, subject, draft: text }, playbook, groundReader);
      const findings = judged.findings.map((finding): DraftFinding => {
        const edit = editOf(finding, sentences);
        return {
          ...finding,
          isUngrounded: finding.rule.startsWith('coach/ungrounded-'),
          ...(edit && { edit }),
        };
      });
      return {
        isEmpty: sentences.length === 0,
        isForeign: !isReadLanguage(sentences.map((sentence) => sentence.text).join(' ')),
        needed: neededParts({ context: { playbook }, situation }),
        elements: judged.elements,
        findings: findings.toSorted((a, b) => weightOf(a) - weightOf(b)),
      };
    },
    mail: (choice: MailChoice): OfferedMail => {
      const { told, reader } = known();
      const scene = (known().scene ??= readScene(told.input, told.playbook, reader));
      const kinds = mailKindsFor(scene.found.situation, mailTimesOf(scene));
      const request = {
        kind: choice.kind ?? kinds[0] ?? 'follow_up',
        tone: choice.tone ?? 'warm',
        language: choice.language ?? languageOf(told.words),
      };
      const mail = writeMail(scene, { ...request, pick: choice.pick, talk: told.talk });
      return { ...mail, ...request, kinds };
    },
  };
}
