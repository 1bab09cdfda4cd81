import type { PageKind } from '../../core/contract/read.ts';

const kinds: Record<string, PageKind> = { contacts: 'contact', companies: 'account', deals: 'deal' };

export type AtomicAddress = { page: PageKind; record?: { type: string; id: string } };

/** `#/contacts/5/show`, or the same as a path where the server was set up so. */
export function addressIn({ hash, pathname }: URL): AtomicAddress | null {
  const route = hash.startsWith('#/') ? hash.slice(1) : pathname;
  const [, type = '', id = ''] =
    /\/(contacts|companies|deals)(?:\/([\w-]{1,64}))?(?:[/?]|$)/.exec(route) ?? [];
  const page = kinds[type];
  if (!page || id === 'create') return null;
  if (id === '') return { page: 'list' };
  return { page, record: { type, id } };
}
