/**
 * German units of time beside a figure, with the English name of each. "Tag" alone is left out: it is a word of English
 * notes too ("3 tags").
 */
export const durationUnits: Readonly<Record<string, string>> = {
  minuten: 'minute',
  stunde: 'hour',
  stunden: 'hour',
  std: 'hour',
  tage: 'day',
  tagen: 'day',
  arbeitstage: 'business day',
  arbeitstagen: 'business day',
  werktage: 'business day',
  werktagen: 'business day',
  woche: 'week',
  wochen: 'week',
  monat: 'month',
  monate: 'month',
  monaten: 'month',
  quartale: 'quarter',
  quartalen: 'quarter',
  jahr: 'year',
  jahre: 'year',
  jahren: 'year',
};

/** "pro Woche", "am Tag", "im Monat", "je Stunde". */
export const rateLead = '(?:pro|je|am|im|in\\s+der)';
export const rateUnits: Readonly<Record<string, string>> = {
  tag: 'day',
  stunde: 'hour',
  woche: 'week',
  monat: 'month',
  quartal: 'quarter',
  jahr: 'year',
};
