import type { Language } from '../language/detect-language.ts';
import { nextStepWords as german } from '../language/vocabulary/de/next-step.ts';
import { nextStepWords as english } from '../language/vocabulary/en/next-step.ts';
import type { NextStepWords } from './next-step-words.ts';

const vocabularies: Record<Language, NextStepWords> = { en: english, de: german };

export const nextStepWordsOf = (language: Language): NextStepWords => vocabularies[language];
