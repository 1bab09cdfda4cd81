import { rowFunctions } from './row-functions.ts';

export const { get: getNote, save: saveNote, remove: removeNote } = rowFunctions('notes');
