import { describe, expect, it } from 'vitest';
import { isFreeMailDomain } from '../../../../lib/core/model/free-mail-domains.ts';

describe('isFreeMailDomain', () => {
  it.each([
    'gmail.com',
    'outlook.com',
    'hotmail.co.uk',
    'yahoo.fr',
    'live.se',
    'web.de',
    'proton.me',
    'qq.com',
  ])('%s is for everyone', (domain) => {
    expect(isFreeMailDomain(domain)).toBe(true);
  });

  it.each([
    'castell.example',
    'live.castell.example',
    'outlook.systems',
    'gmail.com.evil.example',
    'mygmail.com',
    '',
  ])('%s may be a company', (domain) => {
    expect(isFreeMailDomain(domain)).toBe(false);
  });
});
