import MarkdownIt from "markdown-it";
import { decode } from "./decode";
import { pageText } from "./page-text";
import { NOTHING_STATED, type ReadArticle } from "./read-article";
import { requireSoundField, requireSoundText } from "./sound-text";

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const FRONT_MATTER_LINE = /^([A-Za-z_]+)[ \t]*:[ \t]*(.*?)[ \t]*$/;

/** Its strike-out takes two tildes: in "~$5bn to ~$6bn" each says "about", and a hedge may not vanish. */
const markdown = new MarkdownIt({ html: true, maxNesting: 200 });

/**
 * A Markdown file as its reader sees it, without the marks. A front matter's title, source, published (or date), lang
 * and url are taken; the first heading is the title of a file without one. Throws BadInput.
 */
export function readMarkdown(bytes: Uint8Array): ReadArticle {
  const whole = decode(bytes);
  requireSoundText(whole);
  const matter = FRONT_MATTER.exec(whole);
  const stated = matter === null ? new Map<string, string>() : frontMatter(matter[1] ?? "");
  const body = matter === null ? whole : whole.slice(matter[0].length);
  const html = markdown.render(body);
  const text = pageText(html);
  requireSoundText(text);
  const heading = /<h[12][^>]*>([\s\S]*?)<\/h[12]>/.exec(html)?.[1];
  const article = {
    ...NOTHING_STATED,
    text,
    lang: stated.get("lang") ?? stated.get("language") ?? null,
    title: stated.get("title") ?? (heading === undefined ? null : pageText(heading)),
    source: stated.get("source") ?? null,
    published: stated.get("published") ?? stated.get("date") ?? null,
    url: stated.get("url") ?? null,
  };
  if (article.title !== null) requireSoundField("title", article.title);
  return article;
}

function frontMatter(block: string): Map<string, string> {
  const stated = new Map<string, string>();
  for (const line of block.split(/\r?\n/)) {
    const [, key, value] = FRONT_MATTER_LINE.exec(line) ?? [];
    const bare = value?.replace(/^(["'])(.*)\1$/, "$2");
    if (key !== undefined && bare) stated.set(key.toLowerCase(), bare);
  }
  return stated;
}
