import { useState } from 'react';
import { askableAt } from '../../lib/hooks/use-sites.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';

/** Allows a site by its address, for a CRM that stands under an address of its buyer's own. */
export function OwnAddress({ onAllow }: { onAllow: (origins: readonly string[]) => void }) {
  const [address, setAddress] = useState('');
  const [error, setError] = useState<string>();
  const allow = () => {
    const origins = askableAt(address);
    setError(origins ? undefined : 'No site that can be allowed has this address.');
    if (!origins) return;
    onAllow(origins);
    setAddress('');
  };
  return (
    <form
      className="flex flex-wrap items-end gap-2 py-1"
      onSubmit={(event) => {
        event.preventDefault();
        allow();
      }}
    >
      <div className="min-w-[min(12rem,100%)] flex-1">
        <TextField
          label="Address of your own CRM"
          placeholder="crm.example.com"
          autoComplete="off"
          spellCheck={false}
          value={address}
          error={error}
          onChange={({ target }) => setAddress(target.value)}
        />
      </div>
      <Button type="submit" look="small" className="min-h-8">
        Allow this address
      </Button>
    </form>
  );
}
