import { addressRules } from '../dom/address-reader.ts';

export const twentyRules = addressRules('twenty');
