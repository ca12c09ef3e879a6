import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { type FeedItem, writeFeed } from "./write-feed";

const ABOUT = {
  title: "Claims about A & B",
  description: "All <b>",
  language: "ar",
  page: "https://marsad.example/ar/claims?company=a&kind=deal",
  addresses: {
    rss: "https://marsad.example/api/v1/claims.rss?company=a&kind=deal",
    atom: "https://marsad.example/api/v1/claims.atom?company=a&kind=deal",
    json: "https://marsad.example/api/v1/claims.feed.json?company=a&kind=deal",
  },
};

const item = (own: Partial<FeedItem> = {}): FeedItem => ({
  id: "https://marsad.example/claims/a1",
  title: "خسرت إنفيديا 600 مليار",
  link: "https://marsad.example/ar/claims/a1",
  day: "2025-01-27",
  paragraphs: ["«خسرت»"],
  author: "الجزيرة",
  ...own,
});

function wellFormed(xml: string): Record<string, never> {
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u);
  return new XMLParser({ ignoreAttributes: false }).parse(xml);
}

describe("a feed", () => {
  it("is RSS 2.0 with a permanent id, a day and an author for each item", () => {
    expect(wellFormed(writeFeed("rss", ABOUT, [item()]))).toMatchObject({
      rss: {
        "@_version": "2.0",
        channel: {
          title: ABOUT.title,
          link: ABOUT.page,
          language: "ar",
          item: {
            title: item().title,
            link: item().link,
            guid: { "#text": item().id },
            pubDate: "Mon, 27 Jan 2025 00:00:00 GMT",
          },
        },
      },
    });
  });

  it("is Atom with what Atom demands", () => {
    expect(wellFormed(writeFeed("atom", ABOUT, [item()]))).toMatchObject({
      feed: {
        id: ABOUT.page,
        updated: "2025-01-27T00:00:00.000Z",
        entry: { id: item().id, updated: "2025-01-27T00:00:00.000Z", author: { name: item().author } },
      },
    });
  });

  it("is JSON Feed 1.1", () => {
    const feed = JSON.parse(writeFeed("json", ABOUT, [item()]));
    expect(feed).toMatchObject({
      title: ABOUT.title,
      home_page_url: ABOUT.page,
      feed_url: ABOUT.addresses.json,
    });
    expect(feed.version).toMatch(/^https:\/\/jsonfeed\.org\/version\/1/);
    expect(feed.items).toMatchObject([{ id: "https://marsad.example/claims/a1", title: item().title }]);
  });

  it("stays well formed whatever a text holds", () => {
    const text = fc.string({ unit: "binary", maxLength: 40 });
    const nasty = fc.oneof(text, fc.constantFrom("]]>", "<b>&amp;</b>", "\u0000\u0008", "&#0;", "\ud800"));
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, paragraph, author) => {
        for (const format of ["rss", "atom"] as const) {
          const feed = writeFeed(format, { ...ABOUT, title }, [
            item({ title, paragraphs: [paragraph], author }),
          ]);
          wellFormed(feed);
        }
      }),
    );
  });
});
