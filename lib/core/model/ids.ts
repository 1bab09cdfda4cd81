declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type ContactId = Branded<'ContactId'>;
export type AccountId = Branded<'AccountId'>;
export type DealId = Branded<'DealId'>;
export type ConversationId = Branded<'ConversationId'>;
export type NoteId = Branded<'NoteId'>;
export type TouchId = Branded<'TouchId'>;
export type NextStepId = Branded<'NextStepId'>;
export type ValueAssetId = Branded<'ValueAssetId'>;
export type FactReviewId = Branded<'FactReviewId'>;
export type CallPlanId = Branded<'CallPlanId'>;
export type CalendarId = Branded<'CalendarId'>;
export type MeetingId = Branded<'MeetingId'>;
export type PromptId = Branded<'PromptId'>;
export type PlaybookId = Branded<'PlaybookId'>;
export type TaskId = Branded<'TaskId'>;
