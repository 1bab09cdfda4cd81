import type { DraftFix, DraftMark, DraftState, DraftWrite } from '../../lib/core/contract/draft.ts';
import type { PageSnapshot } from '../../lib/core/contract/read.ts';

type Message =
  | { name: 'draft:write'; data: DraftWrite }
  | { name: 'draft:fix'; data: DraftFix }
  | { name: 'draft:mark'; data: DraftMark }
  | { name: 'draft:show'; data: { key: string; start: number; end: number } }
  | { name: 'draft:state'; data: DraftState };
type Compose = NonNullable<PageSnapshot['composes']>[number];

/** A page with one draft that can be written into: what the content script would do with each message, and no more. */
export class FakeDraft {
  compose: Compose & { key: string };
  marks: DraftMark[] = [];
  states: DraftState[] = [];
  shown: string[] = [];
  private readonly onChange: (draft: FakeDraft) => Promise<void>;

  constructor(
    to: { name?: string; email: string }[],
    text: string,
    onChange: (draft: FakeDraft) => Promise<void>,
  ) {
    this.compose = { key: 'draft-1', kind: 'reply', to, cc: [], subject: '', text };
    this.onChange = onChange;
  }

  /** The rep types, or the app does something to the draft. */
  async change(changed: Partial<Compose>): Promise<void> {
    this.compose = { ...this.compose, ...changed };
    await this.onChange(this);
  }

  /** Answers as the content script does. */
  readonly answer = async (message: Message) => {
    const { key, text, to } = this.compose;
    const { name, data } = message;
    if (data.key !== key) return { ok: false, code: 'gone', message: '' };
    if ('to' in data && data.to.join() !== to.map(({ email }) => email).join())
      return { ok: false, code: 'other_recipient', message: '' };
    if (name === 'draft:fix' && data.text !== text) return { ok: false, code: 'changed', message: '' };
    if (name === 'draft:write')
      await this.change({ text: data.mode === 'replace' ? data.text : `${data.text}${text}` });
    if (name === 'draft:fix')
      await this.change({ text: text.slice(0, data.start) + data.replacement + text.slice(data.end) });
    if (name === 'draft:mark') this.marks.push(data);
    if (name === 'draft:state') this.states.push(data);
    if (name === 'draft:show') this.shown.push(text.slice(data.start, data.end));
    return { ok: true, value: { text: this.compose.text } };
  };
}
