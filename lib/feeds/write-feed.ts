import { Feed } from "feed";
import type { FeedFormat } from "./formats";

export interface FeedAbout {
  title: string;
  description: string;
  language: string;
  /** The page with the same things, and the feed's own addresses. */
  page: string;
  addresses: Record<FeedFormat, string>;
}

export interface FeedItem {
  /** Never used for anything else, also when the item changes. */
  id: string;
  title: string;
  link: string;
  /** ISO day. */
  day: string;
  /** Paragraphs of plain text. */
  paragraphs: readonly string[];
  author: string | null;
}

/** What XML cannot hold at all: controls, halves of signs, and what Unicode keeps free. */
const NOT_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;
const tidy = (text: string): string => text.replace(NOT_XML, "");

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => tidy(text).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** RSS 2.0, Atom or JSON Feed 1.1 of the same items. */
export function writeFeed(format: FeedFormat, about: FeedAbout, items: readonly FeedItem[]): string {
  const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
  const newest =
    items
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? "1970-01-01";
  const feed = new Feed({
    title: tidy(about.title),
    description: tidy(about.description),
    id: about.page,
    link: about.page,
    language: about.language,
    updated: at(newest),
    generator: "Marsad",
    feedLinks: about.addresses,
  });
  for (const { id, title, link, day, paragraphs, author } of items) {
    feed.addItem({
      id,
      guid: id,
      title: tidy(title),
      link,
      date: at(day),
      published: at(day),
      content: paragraphs.map((text) => `<p dir="auto">${escaped(text)}</p>`).join(""),
      ...(author !== null && { author: [{ name: tidy(author) }] }),
    });
  }
  return { rss: () => feed.rss2(), atom: () => feed.atom1(), json: () => feed.json1() }[format]();
}
