import { expect, it } from 'vitest';
import { greeting } from '../../../../lib/core/mail/german/greeting.ts';

it.each([
  ['Lotte Krause', 'Guten Tag Lotte Krause,'],
  ['Krause, Lotte', 'Guten Tag Lotte Krause,'],
  ['Dr. Elena Vásquez', 'Guten Tag Dr. Elena Vásquez,'],
  ['Jens Albers, CFO', 'Guten Tag Jens Albers,'],
  ['Herr Albers', 'Guten Tag Herr Albers,'],
  ['Lotte', 'Guten Tag Lotte,'],
  ['lotte@ebersroth.example', 'Guten Tag,'],
  ['', 'Guten Tag,'],
  [undefined, 'Guten Tag,'],
])('greets %s', (name, words) => expect(greeting(name)).toBe(words));
