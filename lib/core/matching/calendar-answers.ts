/** Calendars spell their words differently ("cancelled", "CANCELED", "declined", "DECLINED"). */
export const isCancelled = (status: string | undefined): boolean => /^cancel/i.test(status ?? '');

export const hasDeclined = ({ response }: { response?: string }): boolean => /^declin/i.test(response ?? '');
