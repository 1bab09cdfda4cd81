import * as chrono from 'chrono-node';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDates } from '../../lib/core/language/dates/find-dates.ts';
import { extractFacts } from '../../lib/core/language/extract-facts.ts';
import { findNumbers } from '../../lib/core/language/numbers/find-numbers.ts';
import { readNextStep } from '../../lib/core/nextstep/read-next-step.ts';
import { type Figure, measure, printTable, withRatio } from './measure.ts';
import { sampleNotes } from './sample-text.ts';

const now = '2026-11-19T15:00:00';
const timeZone = 'Europe/Berlin';
const speakers = ['Maya Lindqvist', 'Sarah Okafor'];
const people = { self: { name: speakers[0] }, contact: { name: speakers[1] } };

/** A talk of about `bytes` characters, one line a turn, the two sides by turns. */
const sampleTurns = (bytes: number) =>
  sampleNotes(bytes)
    .split('\n')
    .map((text, index) => ({ speaker: speakers[index % speakers.length], text }));

/** Everything that the engine reads of a talk, as the panel does it: what was found once is handed on. */
function readTalk(bytes: number): () => void {
  const turns = sampleTurns(bytes);
  return () => {
    const facts = extractFacts({ now, timeZone, source: 'transcript', turns, ...people });
    const dates = turns.flatMap(({ text }, turn) =>
      findDates(text, { now, timeZone }).map((date) => ({ ...date, turn })),
    );
    readNextStep({ now, timeZone, turns, ...people }, { facts, dates });
    for (const { text } of turns) findNumbers(text);
  };
}

/** The same 60 kB through other people's libraries, which find less in it: an order of magnitude to hold on to. */
function otherLibraries(text: string): Figure[] {
  const wink = winkNLP(model);
  return [
    measure('chrono, 60 kB: dates', 10, () => chrono.parse(text, new Date(now))),
    measure('wink, 60 kB: words, sentences, entities', 5, () => wink.readDoc(text).entities().out()),
    measure('compromise, 60 kB: words, tags', 3, () => compromise(text).numbers().out('array')),
  ];
}

const vocabulary = join('lib', 'core', 'language', 'vocabulary');
const longRun = 4_000;

/** Every word that a vocabulary names, said over and over: the slowest shows what no ordinary text can cost. */
function worstWords(): Figure[] {
  const files = readdirSync(vocabulary, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const text = files.map((path) => readFileSync(join(vocabulary, path), 'utf8')).join('\n');
  const words = [...new Set(text.toLowerCase().match(/\p{L}{2,}/gu))];
  const costs = words.map((word) => {
    const run = `${word} `.repeat(longRun / (word.length + 1));
    const read = () => {
      const startedAt = performance.now();
      extractFacts({ now, source: 'notes', text: run });
      findNumbers(run);
      findDates(run, { now });
      return performance.now() - startedAt;
    };
    // The first time compiles the patterns that the word can begin.
    return { word, took: Math.min(read(), read()) };
  });
  const worst = costs.toSorted((a, b) => b.took - a.took).slice(0, 3);
  return worst.map(({ word, took }) => ({
    name: `4 kB of “${word} ”, among ${words.length} words`,
    median: took,
    p95: took,
    unit: 'ms',
  }));
}

/** What a talk costs, whether the cost is linear, and what others take for the same text. */
export function benchLanguage(): void {
  const small = measure('a talk of 10 kB, all verbs', 30, readTalk(10_000));
  const hour = measure('a talk of 60 kB (an hour), all verbs', 20, readTalk(60_000));
  const huge = measure('a talk of 1 MB, all verbs', 3, readTalk(1_000_000));
  const own = [small, withRatio(hour, small), withRatio(huge, hour)];
  const others = otherLibraries(sampleNotes(60_000)).map((figure) => withRatio(figure, hour));
  printTable('Language', [...own, ...others]);
  printTable('Long runs of one word', worstWords());
}
