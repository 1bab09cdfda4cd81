import { type PageSelection, sendToPage } from '../platform/messages.ts';

/** What is marked in the tab's page; null where nothing is, or nobody answers there. */
export async function askSelection(tabId: number): Promise<PageSelection | null> {
  const answer = await sendToPage('page:selection', tabId);
  return answer.ok && typeof answer.value.text === 'string' ? answer.value : null;
}
