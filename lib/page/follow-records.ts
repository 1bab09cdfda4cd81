import { answerDiagnosis } from '../platform/answer-diagnosis.ts';
import { answerSelection } from '../platform/answer-selection.ts';
import { reportPage } from '../platform/report-page.ts';
import { scriptSignal } from '../platform/script-signal.ts';
import { type CrmReaders, readerAmong, readingOf } from '../readers/crm-reading.ts';
import { maskSite } from '../readers/dom/mask-page.ts';
import { readMarkedWords } from '../readers/dom/selected-text.ts';

/** All that a content script does on a CRM's pages, until `ended` is aborted or another one takes its place. */
export function followRecords(readers: CrmReaders, ended: AbortSignal): void {
  const signal = scriptSignal(ended);
  const read = readingOf(readers);
  const mask = (page: Document, max: number) =>
    maskSite([readerAmong(readers, page, location.href)?.rules ?? {}])(page, max);
  reportPage(read, signal, { isHurried: true });
  answerSelection(readMarkedWords, signal);
  answerDiagnosis(read, mask, signal);
}
