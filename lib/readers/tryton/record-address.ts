/** What sao shows: `#<database>/model/<model>/<id>;name=…&views=…`; without an id a list, or a record not yet saved. */
export function addressIn({ hash, host }: URL): { model: string; id: string; portal: string } | null {
  const [, database = '', model = '', id = ''] =
    /^#([^/;]{1,64})\/model\/([\w.]{1,64})(?:\/(\d{1,18}))?(?:;|$)/.exec(hash) ?? [];
  // One server holds the databases of several firms, and servers of several firms have one of the same name.
  return model === '' ? null : { model, id, portal: `${host}/${database}` };
}
