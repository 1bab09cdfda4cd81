const file = /\/lib\/readers\/[\w-]+\/(?:[\w-]+-)?selectors\.ts$/;
/** `source: 'toggl 2026-04'` of an object, or `source` alone. */
const source = /,\s*source(?::\s*(?:'[^']*'|`[^`]*`|\w+))?\s*(?=,|\})/g;

/** Who found a selector, and when, is for those who mend it: a page that is read carries none of it. */
export const withoutRuleSources = {
  name: 'without-rule-sources',
  apply: 'build' as const,
  enforce: 'pre' as const,
  transform: (code: string, id: string) => (file.test(id) ? code.replaceAll(source, '') : undefined),
};
