import type { Grant } from '../../lib/hooks/use-grant.ts';
import { useSiteQuestion } from '../../lib/hooks/use-site-question.ts';
import { Button } from '../ui/button.tsx';

type SiteQuestionProps = {
  grant: Grant;
  /** A page of records, which is worth asking for; anything else is mentioned alone. */
  isCrm: boolean;
};

/** Asks once, in so many words, whether a site may be read by itself; after that it stays small. */
export function SiteQuestion({ grant, isCrm }: SiteQuestionProps) {
  const { wasDeclined, ask } = useSiteQuestion(grant);
  if (wasDeclined === undefined) return null;
  const { name, host } = grant;
  if (isCrm && !wasDeclined)
    return (
      <div className="mt-1 rounded-control border border-edge bg-sunken px-2 py-1.5">
        <p className="text-sm font-semibold text-ink wrap-anywhere">Use Second Call on {host}?</p>
        <p>Not permitted yet: it would read whom the open page is about, and nothing leaves this machine.</p>
        <Button look="primary" className="mt-1.5" onClick={ask}>
          Allow {name}
        </Button>
      </div>
    );
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2">
      <p className="min-w-24 flex-1">
        {isCrm
          ? `${name} is not permitted: press Alt+Shift+S to read a page once.`
          : 'Second Call does not read this site by itself.'}
      </p>
      <Button look="quiet" className="-mx-1.5 wrap-anywhere" onClick={ask}>
        Allow {name}
      </Button>
    </div>
  );
}
