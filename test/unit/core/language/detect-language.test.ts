import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../../lib/core/language/detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    'Wir melden uns nach der Planung noch einmal bei Ihnen.',
    'Rückruf nächsten Dienstag 14 Uhr',
    'übermorgen um halb drei',
    'Demo Ende Januar',
    'KW 12, mit der IT',
    'Das Team hat the old tool und will es nicht mehr',
    'heute',
    'Termin am 10.',
    'Donnerstagvormittag',
    'in 14 Tagen nachfassen',
    'bis zum 10.2.',
  ])('German: %j', (text) => {
    expect(detectLanguage(text)).toBe('de');
  });

  it.each([
    'We will call them after the planning.',
    'Thu 2ish',
    'demo 10 am, die hard',
    'CFO holds $',
    'Herr von Berg is in on Tuesday and wants the deck',
    'KW48',
    '',
    '1234 %%% 😀',
    'Endemann, Morgenstern',
  ])('English, or nothing that tells: %j', (text) => {
    expect(detectLanguage(text)).toBe('en');
  });
});
