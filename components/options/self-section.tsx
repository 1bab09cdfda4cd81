import { useState } from 'react';
import type { Settings } from '../../lib/core/model/settings.ts';
import { selfOf, whoOf } from '../../lib/hooks/use-first-run.ts';
import { useSettings } from '../../lib/hooks/use-settings.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { showToast } from '../ui/toast.ts';
import { SelfFields } from '../welcome/self-fields.tsx';

type SelfFormProps = { settings: Settings; onSave: (self: Settings['self']) => void };

function SelfForm({ settings, onSave }: SelfFormProps) {
  const [self, setSelf] = useState(whoOf(settings.self));
  return (
    <form
      className="flex max-w-md flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(selfOf(self, settings.self));
      }}
    >
      <SelfFields self={self} onChange={setSelf} />
      <Button type="submit" className="self-start">
        Save
      </Button>
    </form>
  );
}

/** Who the rep is. */
export function SelfSection() {
  const { settings, save } = useSettings();
  return (
    <Section name="You" id="you">
      {settings && (
        <SelfForm
          key={JSON.stringify(whoOf(settings.self))}
          settings={settings}
          onSave={(self) =>
            void save({ self, welcomedAt: settings.welcomedAt ?? Date.now() }).then(() => showToast('Saved'))
          }
        />
      )}
    </Section>
  );
}
