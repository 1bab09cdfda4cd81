import { describe, expect, it } from 'vitest';
import { domainOf, normalizeDomain, normalizeEmail } from '../../../../lib/core/model/email-address.ts';

describe('normalizeEmail', () => {
  it('takes case and spaces away', () => {
    expect(normalizeEmail('  Ana.Rey@Castell.EXAMPLE ')).toBe('ana.rey@castell.example');
  });

  it.each([
    ['the Kelvin sign for k', '\u212Aim@castell.example', 'kim@castell.example'],
    ['a Cyrillic a', '\u0430na@castell.example', 'ana@castell.example'],
    ['full-width letters', '\uFF41na@castell.example', 'ana@castell.example'],
    ['a dotless i', 'l\u0131sa@castell.example', 'lisa@castell.example'],
  ])('does not make a look-alike equal: %s', (_name, lookAlike, real) => {
    expect(normalizeEmail(lookAlike)).not.toBe(real);
  });
});

describe('domains', () => {
  it.each([
    ['Ana@Castell.Example', 'castell.example'],
    ['"a@b"@castell.example', 'castell.example'],
    ['no address', ''],
    ['', ''],
  ])('domainOf(%s) is %s', (address, domain) => {
    expect(domainOf(address)).toBe(domain);
  });

  it('stores a typed domain without @ and closing dot', () => {
    expect(normalizeDomain(' @Castell.Example. ')).toBe('castell.example');
  });
});
