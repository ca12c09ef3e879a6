import { FEED_TYPES, type FeedFormat } from "./formats";
import { type Element, element, writeXml } from "./write-xml";

export interface FeedAbout {
  title: string;
  description: string;
  language: string;
  /** Who gathers the items: Atom wants an author where an item has none. */
  by: string;
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

/** RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1 of the same items. */
export function writeFeed(format: FeedFormat, about: FeedAbout, items: readonly FeedItem[]): string {
  return { rss: writeRss, atom: writeAtom, json: writeJson }[format](about, items);
}

const atMidnight = (day: string): string => `${day}T00:00:00Z`;

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

const asHtml = ({ paragraphs }: FeedItem): string =>
  paragraphs
    .map((text) => `<p dir="auto">${text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign)}</p>`)
    .join("");

/** RSS's own `author` is an e-mail address; who has none is named by Dublin Core's `creator`. */
function writeRss(about: FeedAbout, items: readonly FeedItem[]): string {
  const self = { href: about.addresses.rss, rel: "self", type: FEED_TYPES.rss };
  const channel = [
    element("title", about.title),
    element("link", about.page),
    element("description", about.description),
    element("language", about.language),
    element("generator", "Marsad"),
    element("atom:link", "", self),
    ...items.map((item) =>
      element("item", [
        element("title", item.title),
        element("link", item.link),
        element("guid", item.id, { isPermaLink: "false" }),
        element("pubDate", new Date(atMidnight(item.day)).toUTCString()),
        ...(item.author === null ? [] : [element("dc:creator", item.author)]),
        element("description", asHtml(item)),
      ]),
    ),
  ];
  return writeXml(
    element("rss", [element("channel", channel)], {
      version: "2.0",
      "xmlns:atom": "http://www.w3.org/2005/Atom",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    }),
  );
}

function writeAtom(about: FeedAbout, items: readonly FeedItem[]): string {
  const author = (name: string): Element => element("author", [element("name", name)]);
  const newest =
    items
      .map(({ day }) => day)
      .toSorted()
      .at(-1) ?? "1970-01-01";
  const feed = [
    element("id", about.page),
    element("title", about.title),
    element("subtitle", about.description),
    element("updated", atMidnight(newest)),
    author(about.by),
    element("generator", "Marsad"),
    element("link", "", { rel: "alternate", type: "text/html", href: about.page }),
    element("link", "", { rel: "self", type: FEED_TYPES.atom, href: about.addresses.atom }),
    ...items.map((item) =>
      element("entry", [
        element("id", item.id),
        element("title", item.title),
        element("link", "", { rel: "alternate", type: "text/html", href: item.link }),
        element("published", atMidnight(item.day)),
        element("updated", atMidnight(item.day)),
        ...(item.author === null ? [] : [author(item.author)]),
        element("content", asHtml(item), { type: "html" }),
      ]),
    ),
  ];
  return writeXml(
    element("feed", feed, { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": about.language }),
  );
}

function writeJson(about: FeedAbout, items: readonly FeedItem[]): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: about.title,
    home_page_url: about.page,
    feed_url: about.addresses.json,
    description: about.description,
    language: about.language,
    authors: [{ name: about.by }],
    items: items.map((item) => ({
      id: item.id,
      url: item.link,
      title: item.title,
      content_html: asHtml(item),
      date_published: atMidnight(item.day),
      ...(item.author !== null && { authors: [{ name: item.author }] }),
    })),
  });
}
