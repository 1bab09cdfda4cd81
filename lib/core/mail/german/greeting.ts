/** "Guten Tag Lotte Krause,": first and last name, since nobody knows Herr or Frau unless the name says so. */
export function greeting(name: string | undefined): string {
  const plain = name?.trim().replaceAll(/\s+/g, ' ') ?? '';
  if (plain === '' || plain.includes('@') || !/\p{L}{2}/u.test(plain)) return 'Guten Tag,';
  const [last = '', given] = plain.split(/,\s*/, 2);
  const isTitle = given !== undefined && /^(?:[A-Z]{2,4}|Ph\.?D|MBA|Dr|M\.?Sc|B\.?Sc|Jr|Sr)\b/.test(given);
  return `Guten Tag ${given === undefined || isTitle ? last : `${given} ${last}`},`;
}
