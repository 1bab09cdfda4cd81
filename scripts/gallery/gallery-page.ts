import type { GalleryCase } from '../../test/unit/core/suggest/gallery/gallery-case.ts';
import { escapeHtml } from './escape-html.ts';
import { galleryEntry } from './gallery-entry.ts';
import { galleryStyles } from './gallery-styles.ts';

const idOf = (style: string): string => style.toLowerCase().replaceAll(/[^a-z]+/g, '-');

const link = ([style, cases]: readonly [string, readonly GalleryCase[]]): string =>
  `<a href="#${idOf(style)}">${escapeHtml(style)} (${cases.length})</a>`;

const section = ([style, cases]: readonly [string, readonly GalleryCase[]]): string =>
  `<section id="${idOf(style)}"><h2>${escapeHtml(style)}</h2>${cases.map(galleryEntry).join('\n')}</section>`;

/** A whole HTML document without a script: a style is a section, a case a row of note and lines. */
export const galleryPage = (styles: readonly (readonly [string, readonly GalleryCase[]])[]): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Second Call: lines beside their notes</title>
<style>${galleryStyles}</style>
</head>
<body>
<header><h1>Lines beside their notes</h1><p>Read each line aloud: is it true, specific, grammatical, natural, short?</p>
<nav>${styles.map(link).join(' ')}</nav></header>
<main>${styles.map(section).join('\n')}</main>
</body>
</html>
`;
