import { addressRules } from '../dom/address-reader.ts';

export const attioRules = addressRules('attio');
