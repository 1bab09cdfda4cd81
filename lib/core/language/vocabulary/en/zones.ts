/** Zone words as people write them beside a time. Names that stand for several zones (IST, CST in Asia) are left out. */
export const zoneWords: Record<string, string> = {
  gmt: 'Etc/UTC',
  utc: 'Etc/UTC',
  z: 'Etc/UTC',
  bst: 'Europe/London',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  eet: 'Europe/Helsinki',
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  eastern: 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mountain: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
};

/** "3pm London time": places that people name instead of a zone. */
const places: Record<string, string> = {
  'uk|london|british': 'Europe/London',
  'berlin|german|paris|french|madrid|amsterdam|zurich|swiss|central european': 'Europe/Berlin',
  'new york|ny|east coast|boston|toronto': 'America/New_York',
  'chicago|texas|dallas': 'America/Chicago',
  denver: 'America/Denver',
  'la|los angeles|san francisco|sf|west coast|california|seattle': 'America/Los_Angeles',
  'india|indian|mumbai': 'Asia/Kolkata',
  singapore: 'Asia/Singapore',
  'tokyo|japan': 'Asia/Tokyo',
  sydney: 'Australia/Sydney',
};

for (const [names, zone] of Object.entries(places))
  for (const name of names.split('|')) zoneWords[name] = zone;

export const zoneNames = Object.keys(places).join('|');
