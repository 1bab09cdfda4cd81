import type { Matter } from './matter.ts';

const longest = 200;

/** " (https://…)" behind what is brought, where it stands on the web; nothing where there is no such address. */
export function linkOf({ value, request }: Pick<Matter, 'value' | 'request'>): string {
  const url = value?.asset.url;
  const isWeb = url !== undefined && url.length <= longest && /^https:\/\/[^\s<>"]+$/.test(url);
  return isWeb && request.isBare !== true ? `\n${url}` : '';
}
