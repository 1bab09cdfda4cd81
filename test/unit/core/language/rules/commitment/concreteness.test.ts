import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../../../lib/core/language/extract-facts.ts';

const now = '2026-11-19T15:00:00+01:00';
const promisesIn = (...turns: readonly (readonly [speaker: string, text: string])[]): string[] =>
  extractFacts({
    now,
    source: 'transcript',
    turns: turns.map(([speaker, text]) => ({ speaker, text })),
  })
    .filter(({ kind }) => kind === 'commitment')
    .map(({ quote }) => quote);

describe('a talk in which nobody is known', () => {
  it.each([
    "I'll send the slides to everybody by Friday",
    "I'm going to write a draft of the contract next week",
    'I will update the price list after this call',
    "I'll make sure that the notes are in the shared folder",
    'we will publish the new figures tomorrow morning',
    "I'll also set up a call with the warehouse",
    "that's an action item for me",
    'I can send the list of depots later today',
  ])('takes down what is concrete: %s', (text) => {
    expect(promisesIn(['Ola', text])).toEqual([text]);
  });

  it.each([
    "I'll share my screen",
    "I'm going to hand it over to Nils",
    "I'll go ahead",
    'we can talk about that',
    "I'll say one more thing",
    "we'll see how that goes",
    'let me just jump in here',
    'I would love to see that',
    'if we sign I could send the list',
    'it will send a message to the driver',
    'we should look into that',
  ])('leaves alone what runs the talk or stays open: %s', (text) => {
    expect(promisesIn(['Ola', text])).toEqual([]);
  });

  it('keeps the most concrete of what one speaker says on a matter, and what is plain by itself', () => {
    const weak = 'I will look at the numbers of the depot then';
    const strong = "I'm going to send the numbers of the depot on Monday";
    expect(promisesIn(['Ola', weak], ['Nils', 'thanks'], ['Ola', strong])).toEqual([strong]);
    expect(promisesIn(['Ola', weak], ['Nils', weak])).toEqual([weak]);
    expect(promisesIn(['Ola', strong], ['Ola', "I'll send the contract by Friday"])).toHaveLength(2);
  });
});

it('does not measure what the rep or a known buyer promises', () => {
  const found = extractFacts({
    now,
    source: 'transcript',
    self: { name: 'Maya Lindqvist' },
    contact: { name: 'Sarah Okafor' },
    turns: [
      { speaker: 'Maya Lindqvist', text: "I'll check with our legal team" },
      { speaker: 'Sarah Okafor', text: "I'll talk to Tom by Friday" },
    ],
  }).filter(({ kind }) => kind === 'commitment');
  expect(found.map(({ by }) => by)).toEqual(['us', 'them']);
});

describe('what somebody says that others of the same side will do', () => {
  const said = (speaker: string, text: string): unknown[] =>
    extractFacts({
      now,
      source: 'transcript',
      self: { name: 'Maya Lindqvist' },
      contact: { name: 'Sarah Okafor' },
      turns: [
        { speaker: 'Maya Lindqvist', text: 'Good morning.' },
        { speaker, text },
      ],
    })
      .filter(({ kind }) => kind === 'commitment')
      .map(({ by, who }) => [by, who]);

  it.each([
    ['Sarah Okafor', 'Tom will send you the export by Friday', ['them', 'Tom']],
    ['Maya Lindqvist', 'Tom will send you the contract tomorrow', ['us', 'Tom']],
    ['Maya Lindqvist', 'our legal team will review it by Monday', ['us', undefined]],
    ['Maya Lindqvist', 'you will get the contract on Monday', ['us', undefined]],
    ['Maya Lindqvist', 'we need to get you the pricing this week', ['us', undefined]],
    ['Sarah Okafor', 'our IT team will check the API', ['them', 'Sarah Okafor']],
  ])('%s: %s', (speaker, text, promise) => {
    expect(said(speaker, text)).toEqual([promise]);
  });

  it.each([
    ['Sarah Okafor', 'it will send a message'],
    ['Maya Lindqvist', 'the tool will send an alert'],
    ['Maya Lindqvist', 'you will have a better overview'],
    ['Maya Lindqvist', "you'll get used to it"],
  ])('%s promises nothing: %s', (speaker, text) => {
    expect(said(speaker, text)).toEqual([]);
  });
});
