import { browser } from 'wxt/browser';
import type { PageSnapshot } from '../core/contract/read.ts';
import { answerWhile } from './answer-while.ts';
import { failure, success } from './result.ts';

/** Characters: what fits into an issue. */
const maxDiagnosis = 60_000;

/**
 * Answers Options with what a support request needs, until the script's signal is aborted: which rule found which field,
 * and the masked shape of the page. `mask` leaves out every word of the page.
 */
export function answerDiagnosis(
  read: (document: Document, url: string) => PageSnapshot,
  mask: (document: Document, max: number) => string,
  signal: AbortSignal,
): void {
  answerWhile(signal, {
    'page:diagnose': () => {
      try {
        const { app, page, found } = read(document, location.href);
        const rules = Object.entries(found).map(([field, rule]) => `${field}: ${rule}`);
        const head = [
          `Second Call ${browser.runtime.getManifest().version}, ${app}, ${page}`,
          ...rules,
          '',
        ].join('\n');
        return success(`${head}\n${mask(document, maxDiagnosis - head.length - 1)}`);
      } catch {
        return failure('failed', 'This page cannot be looked at.');
      }
    },
  });
}
