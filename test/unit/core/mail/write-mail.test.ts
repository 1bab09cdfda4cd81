import { describe, expect, it } from 'vitest';
import { mailCases } from './mail-cases.ts';
import { groundsFor, mailProblems } from './mail-problems.ts';
import { sceneOf, writeAll } from './write-all.ts';

describe('every kind of mail in every tone and language', () => {
  it.each(mailCases.map((one) => [one.name, one] as const))(
    'says nothing that nobody said: %s',
    (_name, one) => {
      const grounds = groundsFor(one, sceneOf(one.input));
      const problems = writeAll(one).flatMap((written) =>
        mailProblems(one, grounds, written).map(
          (problem) => `${written.name} ${problem}\n${written.mail.text}`,
        ),
      );
      expect(problems).toEqual([]);
    },
  );
});
