import type { FactsInput } from '../../contract/facts.ts';
import type { Label, Passage, Voice } from '../clause.ts';
import { toPlainText } from '../plain-text.ts';
import { fieldWords } from '../vocabulary/en/field-words.ts';
import { labelNamed } from '../vocabulary/en/labels.ts';
import { cutAtLabels } from './inline-labels.ts';
import { findMailVoice } from './mail-voice.ts';
import { type Line, ownLines } from './own-lines.ts';
import { makeSideOf } from './speakers.ts';

const bullet = /^[\s>*•·▪◦–—-]*(?:\(?\d{1,2}[.)]\s+|\[[ xX]?\]\s*|[*•·▪◦–—-]+\s+)?/;
const tag = /^(?:\[([a-z][a-z -]{1,24})\]|#([a-z][a-z_-]{1,24}))[:\s-]*/i;
const keyed = /^([\p{L}][\p{L}\p{N} '&./()-]{0,39}?)\s*(?::|\s[-–—=]\s)\s*/u;
const stamp =
  /^(?:[[(]\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?[\])]\s*[-–]?\s*|\d{1,2}:\d{2}(?::\d{2})?\s+(?=\p{Lu}[\p{L} ]{1,40}:))/iu;
const speakerName = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}(?: \([^()]{1,40}\))?$/u;
const roleName = /^(?:me|them|us|rep|buyer|customer|client|prospect|you|ae|her|him|they|she|he)$/i;

const isSpeaker = (name: string): boolean =>
  roleName.test(name) || (speakerName.test(name) && !fieldWords.has(toPlainText(name)));

type Reader = {
  voice: Voice;
  sideOf: (speaker: string) => 'us' | 'them';
  turn?: number;
  speaker?: string;
  /** In a transcript a line without a name is the last speaker's. */
  keepsSpeaker?: boolean;
  isMail?: boolean;
};

/** Cuts off a line's bullet, its time stamp, and `Name:` or `Field:` at its start. */
function readLine(line: Line, reader: Reader): { passage: Passage; isHeading: boolean } {
  let at = bullet.exec(line.text)?.[0].length ?? 0;
  at += stamp.exec(line.text.slice(at))?.[0].length ?? 0;
  const { voice, turn, speaker } = reader;
  const passage: Passage = { text: '', start: line.start, turn, voice, speaker };
  const rest = line.text.slice(at, at + 60);
  const tagged = tag.exec(rest);
  const head = tagged ?? keyed.exec(rest);
  const name = (tagged?.[1] ?? tagged?.[2] ?? head?.[1] ?? '').trim();
  const label = name === '' ? undefined : labelNamed(toPlainText(name).replaceAll('_', ' '));
  const hasColon = head?.[0].includes(':') === true;
  if (label !== undefined && head !== null && (tagged !== null || hasColon || !/\s[-–—=]\s/.test(name))) {
    passage.label = label;
    at += head[0].length;
  } else if (hasColon && turn === undefined && isSpeaker(name)) {
    passage.voice = reader.sideOf(name);
    passage.speaker = name;
    at += head?.[0].length ?? 0;
  }
  passage.text = line.text.slice(at);
  passage.start = line.start + at;
  return { passage, isHeading: passage.label !== undefined && passage.text.trim() === '' };
}

const bareHeading = /^[\s#*_-]*([\p{L}][\p{L} ]{1,30}?)\s*:?[\s*_]*$/u;

const headingOf = (line: Line): Label | undefined => {
  const name = line.text.length > 50 ? undefined : bareHeading.exec(line.text)?.[1];
  return name === undefined ? undefined : labelNamed(toPlainText(name).trim());
};

const wrappedAt = 50;
const hanging =
  /(?:,|\b(?:the|a|an|to|of|and|or|with|for|in|on|at|by|from|that|is|are|was|her|his|their|our|about|because|which|who|per|via|than|into))\s*$/i;

/** A line that a mail program wrapped goes on in the next one; in notes only one that plainly breaks off. */
const goesOn = (passage: Passage, line: Line, isMail: boolean): boolean =>
  passage.text.length >= wrappedAt &&
  !/[.!?:;]\s*$/.test(passage.text.slice(-4)) &&
  /^[a-z(]/.test(line.text) &&
  (isMail || hanging.test(passage.text.slice(-12)));

function readText(text: string, start: Reader): Passage[] {
  const passages: Passage[] = [];
  let heading: Label | undefined;
  let lastEnd = -1;
  let reader = start;
  for (const line of ownLines(text)) {
    if (line.text.trim() === '') {
      heading = undefined;
      lastEnd = -1;
      continue;
    }
    const under = headingOf(line);
    if (under !== undefined) {
      heading = under;
      continue;
    }
    const before = passages.at(-1);
    const end = line.start + line.text.length;
    if (
      before !== undefined &&
      lastEnd >= line.start - 2 &&
      lastEnd >= 0 &&
      goesOn(before, line, reader.isMail === true)
    ) {
      before.text = text.slice(before.start, end);
      lastEnd = end;
      continue;
    }
    const { passage, isHeading } = readLine(line, reader);
    if (reader.keepsSpeaker === true && passage.speaker !== undefined) {
      reader = { ...reader, voice: passage.voice, speaker: passage.speaker };
    }
    if (isHeading) heading = passage.label;
    else if (passage.label === undefined && passage.speaker === undefined) passage.label = heading;
    if (passage.text.trim() !== '') passages.push(passage);
    lastEnd = isHeading ? -1 : end;
  }
  return passages.flatMap(cutAtLabels);
}

/** Who says what, in order: one passage for each turn's line, note line, bullet or wrapped paragraph. */
export function readPassages(input: Omit<FactsInput, 'id'>): Passage[] {
  const sideOf = makeSideOf(input.self, input.contact);
  const isMail = input.source === 'email';
  if (input.turns !== undefined) {
    return input.turns.flatMap(({ speaker, text }, turn) => {
      const voice = speaker === undefined ? 'note' : sideOf(speaker);
      return readText(text, { voice, sideOf, turn, speaker, isMail });
    });
  }
  const text = input.text ?? '';
  const voice = isMail ? findMailVoice(text, input, sideOf) : 'note';
  const isTranscript = input.source === 'transcript';
  return readText(text, { voice: isTranscript ? 'them' : voice, sideOf, keepsSpeaker: isTranscript, isMail });
}
