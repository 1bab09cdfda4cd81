import { useRef } from 'react';
import { playbookLabel } from '../../../lib/core/playbook/playbook-label.ts';
import { findPlaybook, playbookOf } from '../../../lib/core/playbook/playbook-of.ts';
import type { Playbook } from '../../../lib/core/playbook/playbook-schema.ts';
import { presets } from '../../../lib/core/playbook/presets.ts';
import { wherePlaybooksDisagree } from '../../../lib/core/playbook/where-presets-disagree.ts';
import { usePlaybooks } from '../../../lib/hooks/use-playbooks.ts';
import { useSettings } from '../../../lib/hooks/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { PlaybookChoice } from './playbook-choice.tsx';
import { PlaybookForm } from './playbook-form.tsx';
import { usePlaybookActions } from './use-playbook-actions.ts';

function ImportButton({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look="quiet" onClick={() => input.current?.click()}>
        Import a playbook
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Choose a playbook file"
        accept="application/json,.json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file again is a change again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

/** The presets and the rep's own playbooks: which is used, what each says, and where they disagree. */
export function PlaybookSection() {
  const { settings, save: saveSettings } = useSettings();
  const playbooks = usePlaybooks();
  // One that another version wrote and this one cannot read stays stored, unseen.
  const own = (playbooks.own ?? []).filter(({ id }, _, rows) => findPlaybook(rows, id));
  const use = (name: string) => void saveSettings({ playbook: name });
  const { editing, refusal, edit, copy, cancel, keep, take, hand, bring } = usePlaybookActions(
    playbooks,
    use,
  );
  const used = playbookOf(own, undefined, settings ?? { playbook: '' });
  const isGone = settings && playbooks.own && !findPlaybook(playbooks.own, settings.playbook);
  const all = [...Object.values(presets), ...own.map(({ playbook }) => playbook)];
  const form = editing && (
    <PlaybookForm key={editing.id} start={editing.start} onSave={keep} onCancel={cancel} />
  );
  const choiceOf = (playbook: Playbook, name: string) => ({
    playbook,
    isUsed: playbook === used,
    onUse: () => use(name),
    onCopy: () => copy(playbook),
    onExport: () => hand(playbook),
  });

  return (
    <Section name="Playbook" id="playbook" aside={<ImportButton onFile={(file) => void bring(file)} />}>
      {refusal && (
        <Notice role="alert" tone="bad">
          <span className="whitespace-pre-line">This file was not imported. {refusal}</span>
        </Notice>
      )}
      {isGone && <Notice>The playbook that you used is gone. {playbookLabel(used)} is used now.</Notice>}
      <fieldset className="flex flex-col gap-2">
        <legend className="text-sm text-muted">
          Timing, the strength of a next step and the answers follow it. The panel lets you choose another one
          for a single deal.
        </legend>
        {Object.entries(presets).map(([name, preset]) => (
          <PlaybookChoice key={name} {...choiceOf(preset, name)} />
        ))}
        {own.map((row) => (
          <PlaybookChoice
            key={row.id}
            {...choiceOf(row.playbook, row.id)}
            onEdit={() => edit(row)}
            onDelete={() => take(row)}
          />
        ))}
      </fieldset>
      {form}
      <h3 className="mt-2 text-xs font-semibold text-muted">Where they disagree</h3>
      {wherePlaybooksDisagree(used, all).map((sentence) => (
        <p key={sentence} className="mt-1 text-sm" dir="auto">
          {sentence}
        </p>
      ))}
    </Section>
  );
}
