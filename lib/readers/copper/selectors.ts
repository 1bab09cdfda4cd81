import { addressRules } from '../dom/address-reader.ts';

export const copperRules = addressRules('copper');
