import type { PageSnapshot } from '../../core/contract/read.ts';

/** `/deal/<id>`, `/person/<id>`, `/organization/<id>`, and `/leads/inbox/<uuid>`; the host tells whose they are. */
export function recordInAddress({ pathname }: URL): NonNullable<PageSnapshot['record']> | null {
  const [, type = 'lead', id, lead] =
    /^\/(?:(deal|person|organization)\/(\d{1,19})|leads\/inbox\/([\da-f]{8}-[\da-f-]{27}))(?:\/|$)/.exec(
      pathname,
    ) ?? [];
  const found = id ?? lead;
  return found === undefined ? null : { type, id: found };
}

export const isList = ({ pathname }: URL): boolean =>
  /^\/(?:deals|pipeline|persons|contacts|organizations|activities|leads)(?:\/|$)/.test(pathname);
