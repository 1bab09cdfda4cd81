import { rowFunctions } from './row-functions.ts';

export const { get: getConversation, save: saveConversation } = rowFunctions('conversations');
