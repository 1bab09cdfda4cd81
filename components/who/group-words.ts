import type { PageGroup } from '../../lib/hooks/use-person-on-screen.ts';

const whole = { deal: 'of this deal', company: 'at this company' } as const;

/** Why this one of a deal's or a company's people is shown, since the page itself is about none of them. */
export function groupWords({ of, people, last }: PageGroup): string {
  const name = last?.name || (last?.emails[0] ?? '');
  return people.length > 1
    ? `You were last in touch with ${name}, of ${people.length} people ${whole[of]}.`
    : `The one person known ${whole[of]}.`;
}
