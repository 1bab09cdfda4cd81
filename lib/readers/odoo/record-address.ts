/** The models of the actions that have a path of their own since Odoo 18. */
const modelsOfPaths: Record<string, string> = { crm: 'crm.lead', contacts: 'res.partner' };

const modelName = /^(?=.{1,64}$)[a-z_]\w*(?:\.[a-z_]\w*)+$/;

/** `model` is '' where the address names only an action, as `/odoo/action-123/5` does. */
export type OdooAddress = { model: string; id: string };

/**
 * Up to Odoo 17 `/web#id=12&model=crm.lead&view_type=form`; since then `/odoo/crm/12`, `/odoo/action-123/5`, or a way
 * through several records, of which the last is open. Without an id it is a list, or a record not yet saved.
 */
export function addressIn({ pathname, hash }: URL): OdooAddress | null {
  if (/^\/(?:web|odoo)\/?$/.test(pathname) && hash !== '') {
    const asked = new URLSearchParams(hash.slice(1));
    const model = asked.get('model') ?? '';
    return !modelName.test(model) ? null : { model, id: numberIn(asked.get('id') ?? '') };
  }
  const [, ...parts] = /^\/(?:odoo|scoped_app)\//.test(pathname) ? pathname.split('/').slice(1) : [];
  const last = parts.filter(Boolean).slice(-2);
  const id = numberIn(last.at(-1) ?? '');
  const action = (id === '' ? last.at(-1) : last.at(-2)) ?? '';
  if (action === '' || numberIn(action) !== '') return null;
  const model = modelsOfPaths[action] ?? (modelName.test(action) ? action : '');
  return { model, id };
}

const numberIn = (text: string) => (/^\d{1,18}$/.test(text) ? text : '');
