import { decode } from "./decode";
import { pageFacts } from "./page-facts";
import { pageText } from "./page-text";
import type { ReadArticle } from "./read-article";
import { requireSoundField, requireSoundText } from "./sound-text";

/** Browsers look this far for the page's own word on its encoding; pages with much before it get a little more. */
const CHARSET_PROBE = 4096;
const META_CHARSET = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i;
const COMMENT = /<!--[\s\S]*?-->/g;

/** A saved web page: the text that a reader sees and what the page says about itself. Throws BadInput. */
export function readHtml(bytes: Uint8Array): ReadArticle {
  return readHtmlText(decode(bytes, namedCharset(bytes)));
}

/** As readHtml, for a page whose characters are known. */
export function readHtmlText(html: string): ReadArticle {
  requireSoundField("text", html);
  const facts = pageFacts(html);
  const text = pageText(html);
  requireSoundText(text);
  for (const [field, value] of Object.entries(facts)) if (value !== null) requireSoundField(field, value);
  return { ...facts, langIsHint: true, givenId: null, text };
}

function namedCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, CHARSET_PROBE)).replace(COMMENT, "");
  const charset = META_CHARSET.exec(head)?.[1]?.toLowerCase();
  // HTML's own rule: a page that can name its encoding in ASCII is not in UTF-16.
  return charset?.startsWith("utf-16") ? "utf-8" : charset;
}
