/** "sarah.okafor@…" → "Sarah Okafor", for a person of whom an address alone is known; the address where it is no name. */
export function nameFromEmail(email: string): string {
  const words = (email.split('@')[0] ?? '').split(/[._-]+/).filter((word) => /^\p{L}+$/u.test(word));
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return name || email;
}
