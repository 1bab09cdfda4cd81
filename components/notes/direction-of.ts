const strong =
  /[A-Za-z\u00C0-\u024F\u0370-\u04FF\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u3040-\u9FFF\uAC00-\uD7A3]/;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/**
 * The direction of a text by its first letter, as `dir="auto"` would have it. In a text box `auto` costs Chromium a
 * layout that grows with the square of the text: 14 s for one line of a megabyte.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const [first = ''] = strong.exec(text.slice(0, 500)) ?? [];
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}
