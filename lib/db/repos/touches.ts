import { rowFunctions } from './row-functions.ts';

export const { get: getTouch, save: saveTouch, remove: removeTouch } = rowFunctions('touches');
