const longestLink = 2_000;

/**
 * Gmail's own page with a new mail filled in. An address of more than 2,000 characters is cut off on the way, so that of
 * a longer mail whole paragraphs at its end are left out, and the caller is told.
 */
export function gmailLink(mail: { to: string; subject: string; text: string }): {
  href: string;
  isWhole: boolean;
} {
  const linkTo = (body: string) => {
    const fields = Object.entries({ to: mail.to, su: mail.subject, body }).filter(
      ([, value]) => value !== '',
    );
    const query = fields.map(([name, value]) => `&${name}=${encodeURIComponent(value)}`);
    return `https://mail.google.com/mail/?view=cm&fs=1${query.join('')}`;
  };
  const paragraphs = mail.text.split('\n\n');
  let count = paragraphs.length;
  while (count > 0 && linkTo(paragraphs.slice(0, count).join('\n\n')).length > longestLink) count -= 1;
  return { href: linkTo(paragraphs.slice(0, count).join('\n\n')), isWhole: count === paragraphs.length };
}
