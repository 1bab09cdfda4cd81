/** How a talk or a time is asked for in German; plain text. */
export const askWords: readonly string[] = [
  '(?:passt|passen|ginge|geht|würde|wäre|hätten|haben|können|könnten|wollen|sollen)\\b.{0,80}\\b(?:sprechen|telefonieren|treffen|termin|gespräch|anruf|zeit|minuten|ihnen|dir|euch)',
  '(?:ich|wir) (?:schlage|schlagen|rufe|rufen|kann|können|könnte|könnten|habe|haben)\\b.{0,80}\\b(?:vor|an|zeit|frei|anbieten)',
  'wie wäre es (?:mit|am)',
  'lassen sie uns',
];
