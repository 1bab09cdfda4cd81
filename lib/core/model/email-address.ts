/**
 * The form in which addresses are stored and compared. Only A to Z are lowered: `toLowerCase` would turn the Kelvin
 * sign into `k`, and so make a look-alike address equal to the true one.
 */
export function normalizeEmail(address: string): string {
  return lowerAscii(address.trim());
}

/** A domain as it is stored: lower case, without `@` or a closing dot. */
export function normalizeDomain(domain: string): string {
  return lowerAscii(domain.trim()).replace(/^@/, '').replace(/\.$/, '');
}

/** What stands behind the last `@`, in stored form; empty where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : normalizeDomain(address.slice(at + 1));
}

function lowerAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
