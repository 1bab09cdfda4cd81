import { JSDOM } from 'jsdom';
import { EngineError } from './engine-error.ts';

/** Parses a saved page without running its scripts or loading anything, hands it to `read`, and lets it go. */
export function parsePage<Result>(html: string, url: string, read: (document: Document) => Result): Result {
  if (!URL.canParse(url)) throw new EngineError('bad_input', 'an absolute address is expected', 'url');
  const page = new JSDOM(html, { url });
  try {
    return read(page.window.document);
  } finally {
    page.window.close();
  }
}
