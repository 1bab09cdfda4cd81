/** `#Contact/view/64f0aa`, and `#Contact` for its list; `#Contact/edit/…` shows the same record in a form. */
export function addressIn({ hash }: URL): { scope: string; id: string } | null {
  const [, scope = '', action = '', id = ''] =
    /^#([A-Z][A-Za-z]{1,60})(?:\/(\w+)(?:\/([\w-]{1,40}))?)?(?:[/?&]|$)/.exec(hash) ?? [];
  if (scope === '' || action === 'create') return null;
  return { scope, id: action === 'view' || action === 'edit' ? id : '' };
}
