import { foldName } from '../../core/model/fold-name.ts';

/** Mailboxes of a firm, not of a person. */
const roles =
  /^(?:info|sales|support|hello|hi|contact|kontakt|office|press|media|jobs|careers|team|admin|billing|help|privacy|legal|marketing|hr|service|mail|webmaster|security|abuse|accounts?|booking|orders?|events?|partners?|feedback|customer ?service|datenschutz|bewerbung|vertrieb)$/;

export function isRoleMailbox(email: string): boolean {
  return roles.test(localPart(email));
}

/**
 * Whether an address is built from a name, first and last word at least: `ana.lima`, `lima_ana`, `alima`, `analima`
 * for "Ana Maria Lima". "Contact Ana Lima" is no name of hers.
 */
export function isAddressOf(name: string, email: string): boolean {
  const words = foldName(name).split(' ').filter(Boolean);
  const parts = foldName(localPart(email)).split(' ').filter(Boolean);
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (words.length < 2 || words.length > 5) return false;
  if (parts.length > 1) {
    const initialed = parts.map(
      (part) => [first, last].find((word) => part.length === 1 && word.startsWith(part)) ?? part,
    );
    return (
      initialed.includes(first) && initialed.includes(last) && initialed.every((part) => words.includes(part))
    );
  }
  const forms = [
    first.charAt(0) + last,
    last + first.charAt(0),
    first + last.charAt(0),
    first + last,
    last + first,
  ];
  return forms.includes(parts[0] ?? '');
}

/**
 * Whether an address can be a person's, where it is the only one beside the name: besides those that are built from it,
 * `sarah`, `okafor2` and `s.okafor`; not `tom.okafor`.
 */
export function couldBeAddressOf(name: string, email: string): boolean {
  const words = foldName(name).split(' ');
  const parts = foldName(localPart(email).replace(/\d+/g, ' ')).split(' ');
  const isOfName = (part: string) =>
    words.includes(part) || (part.length === 1 && words.some((word) => word.startsWith(part)));
  return isAddressOf(name, email) || (parts.every(isOfName) && parts.some((part) => part.length > 2));
}

function localPart(email: string): string {
  return email.slice(0, email.lastIndexOf('@')).replace(/\+.*$/, '').replace(/[._-]/g, ' ');
}
