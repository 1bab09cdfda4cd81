import type { WhoYouAre } from '../../lib/hooks/use-first-run.ts';
import { TextField } from '../ui/field.tsx';

type SelfFieldsProps = { self: WhoYouAre; onChange: (self: WhoYouAre) => void };

/** Who the rep is, so that their own address is never taken for the buyer's. */
export function SelfFields({ self, onChange }: SelfFieldsProps) {
  return (
    <>
      <TextField
        label="Your name"
        autoComplete="name"
        value={self.name}
        onChange={(event) => onChange({ ...self, name: event.target.value })}
      />
      <TextField
        label="Your work e-mail"
        type="email"
        required
        autoComplete="email"
        value={self.email}
        onChange={(event) => onChange({ ...self, email: event.target.value })}
      />
      <TextField
        label="Your company"
        autoComplete="organization"
        value={self.company}
        onChange={(event) => onChange({ ...self, company: event.target.value })}
      />
    </>
  );
}
