import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../lib/readers/article/read-article.ts';

/** Run once by "Save this page"; its value is the answer. */
export default defineUnlistedScript(() => ({ ...readArticle(document, location.href), url: location.href }));
