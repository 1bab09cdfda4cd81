import { useState } from 'react';
import { playbookLabel } from '../../../lib/core/playbook/playbook-label.ts';
import type { OwnPlaybook } from '../../../lib/core/playbook/playbook-of.ts';
import type { Playbook } from '../../../lib/core/playbook/playbook-schema.ts';
import type { usePlaybooks } from '../../../lib/hooks/use-playbooks.ts';
import { showToast, showUndo } from '../../ui/toast.ts';
import { saveFile } from '../save-file.ts';

/** `id` is missing for a copy that is not stored yet. */
export type EditedPlaybook = { start: Playbook; id?: OwnPlaybook['id'] };

const dealsWords = (deals: number): string =>
  deals === 0 ? '' : `. ${deals === 1 ? 'One deal goes' : `${deals} deals go`} by your chosen playbook again`;

const fileName = (playbook: Playbook): string =>
  `playbook-${playbook.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.json`;

/** What a rep can do with playbooks, each with a word about it; `refusal` is why a file was not taken. */
export function usePlaybookActions(
  { save, remove, exportText, importText }: ReturnType<typeof usePlaybooks>,
  use: (name: string) => void,
) {
  const [editing, setEditing] = useState<EditedPlaybook | null>(null);
  const [refusal, setRefusal] = useState('');
  const offer = ({ id }: OwnPlaybook) => ({ label: 'Use it', run: () => use(id) });
  return {
    editing,
    refusal,
    edit: ({ id, playbook }: OwnPlaybook) => setEditing({ start: playbook, id }),
    copy: (playbook: Playbook) =>
      setEditing({ start: { ...playbook, name: `${playbookLabel(playbook)}, my copy` } }),
    cancel: () => setEditing(null),
    keep: (playbook: Playbook) =>
      void save(playbook, editing?.id).then(
        (row) => {
          setEditing(null);
          return showToast(
            `“${row.playbook.name}” saved`,
            editing?.id === undefined ? offer(row) : undefined,
          );
        },
        () => showToast('Not saved. Try again.'),
      ),
    take: (row: OwnPlaybook) =>
      void remove(row).then(
        ({ undo, deals }) => showUndo(`“${row.playbook.name}” deleted${dealsWords(deals)}`, undo),
        () => showToast('Not deleted. Try again.'),
      ),
    hand: (playbook: Playbook) => saveFile(fileName(playbook), exportText(playbook)),
    bring: async (file: File): Promise<void> => {
      setRefusal('');
      const answer = await importText(await file.text());
      if ('refusal' in answer) return setRefusal(answer.refusal);
      return showToast(`“${answer.row.playbook.name}” imported`, offer(answer.row));
    },
  };
}
