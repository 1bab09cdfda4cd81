import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { galleryCases } from '../test/unit/core/suggest/gallery/gallery-cases.ts';
import { galleryPage } from './gallery/gallery-page.ts';

/**
 * One page with every note of the gallery beside the lines and the mails that are made of it, to be read aloud by a
 * person. Words on the command line keep only the styles whose names contain one of them.
 */
const folder = join('.output', 'gallery');
const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
const isWanted = (style: string) =>
  wanted.length === 0 || wanted.some((word) => style.toLowerCase().includes(word));

mkdirSync(folder, { recursive: true });
const path = join(folder, 'index.html');
writeFileSync(path, galleryPage(Object.entries(galleryCases).filter(([style]) => isWanted(style))));
console.log(`The gallery lies in ${path}`);
