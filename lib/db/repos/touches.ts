import { rowFunctions } from './row-functions.ts';

export const { save: saveTouch } = rowFunctions('touches');
