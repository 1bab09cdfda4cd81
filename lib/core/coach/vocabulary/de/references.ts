/** German words that say: what follows comes from the buyer; plain text. */
export const germanAttributions: readonly string[] = [
  'habe ich (?:mir )?(?:\\w+ ){0,3}notiert',
  '(?:sagten|schrieben|fragten|erwähnten|meinten|nannten|baten) sie',
  'sie (?:haben|hatten) (?:mir |uns |auch |selbst )*(?:gesagt|erwähnt|geschrieben|gefragt|berichtet|erzählt|genannt|darum gebeten)',
  '(?:in|aus|bei) (?:unserem|ihrer|unserer) (?:letzten )?(?:gespräch|telefonat|nachricht|e-?mail|termin|treffen)',
];
