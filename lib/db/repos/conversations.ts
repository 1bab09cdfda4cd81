import { rowFunctions } from './row-functions.ts';

export const {
  get: getConversation,
  save: saveConversation,
  remove: removeConversation,
} = rowFunctions('conversations');
