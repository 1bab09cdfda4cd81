/** What a follow-up consists of (R11). */
export const mailParts = ['reference', 'value', 'ask'] as const;
export type MailPart = (typeof mailParts)[number];
