import { addressRules } from '../dom/address-reader.ts';

export const closeRules = addressRules('close');
