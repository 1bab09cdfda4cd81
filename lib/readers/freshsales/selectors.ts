import { addressRules } from '../dom/address-reader.ts';

export const freshsalesRules = addressRules('freshsales');
