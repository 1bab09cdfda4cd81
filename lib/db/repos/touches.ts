import { rowFunctions } from './row-functions.ts';

export const { save: saveTouch, remove: removeTouch } = rowFunctions('touches');
