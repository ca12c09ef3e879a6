import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { type FeedItem, writeFeed } from "./write-feed";

const ABOUT = {
  title: "Claims about A & B",
  description: "All <b>",
  language: "ar",
  by: "مرصد",
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

const children = (of: unknown): unknown[] => (of === undefined ? [] : Array.isArray(of) ? of : [of]);

describe("a feed", () => {
  it("is RSS 2.0 with a permanent id, a day and a creator for each item", () => {
    const { rss } = wellFormed(writeFeed("rss", ABOUT, [item()]));
    expect(rss).toEqual({
      "@_version": "2.0",
      "@_xmlns:atom": "http://www.w3.org/2005/Atom",
      "@_xmlns:dc": "http://purl.org/dc/elements/1.1/",
      channel: {
        title: ABOUT.title,
        link: ABOUT.page,
        description: ABOUT.description,
        language: "ar",
        generator: "Marsad",
        "atom:link": {
          "@_href": ABOUT.addresses.rss,
          "@_rel": "self",
          "@_type": "application/rss+xml",
        },
        item: {
          title: item().title,
          link: item().link,
          guid: { "#text": item().id, "@_isPermaLink": "false" },
          pubDate: "Mon, 27 Jan 2025 00:00:00 GMT",
          "dc:creator": item().author,
          description: '<p dir="auto">«خسرت»</p>',
        },
      },
    });
  });

  it("is Atom with what RFC 4287 demands, an author for items that have none too", () => {
    const { feed } = wellFormed(writeFeed("atom", ABOUT, [item(), item({ id: "b", author: null })]));
    expect(feed).toMatchObject({
      "@_xmlns": "http://www.w3.org/2005/Atom",
      "@_xml:lang": "ar",
      id: ABOUT.page,
      title: ABOUT.title,
      updated: "2025-01-27T00:00:00Z",
      author: { name: ABOUT.by },
      link: [
        { "@_rel": "alternate", "@_href": ABOUT.page },
        { "@_rel": "self", "@_href": ABOUT.addresses.atom },
      ],
      entry: [
        {
          id: item().id,
          title: item().title,
          updated: "2025-01-27T00:00:00Z",
          author: { name: item().author },
          content: { "@_type": "html", "#text": '<p dir="auto">«خسرت»</p>' },
        },
        { id: "b" },
      ],
    });
  });

  it("is JSON Feed 1.1 with its language and authors", () => {
    expect(JSON.parse(writeFeed("json", ABOUT, [item(), item({ id: "b", author: null })]))).toEqual({
      version: "https://jsonfeed.org/version/1.1",
      title: ABOUT.title,
      home_page_url: ABOUT.page,
      feed_url: ABOUT.addresses.json,
      description: ABOUT.description,
      language: "ar",
      authors: [{ name: ABOUT.by }],
      items: [
        {
          id: item().id,
          url: item().link,
          title: item().title,
          content_html: '<p dir="auto">«خسرت»</p>',
          date_published: "2025-01-27T00:00:00Z",
          authors: [{ name: item().author }],
        },
        expect.not.objectContaining({ authors: expect.anything() }),
      ],
    });
  });

  it.each(["rss", "atom", "json"] as const)("of nothing is %s still", (format) => {
    const text = writeFeed(format, ABOUT, []);
    if (format === "json") expect(JSON.parse(text).items).toEqual([]);
    else expect(children(Object.values(wellFormed(text)).at(-1))).toHaveLength(1);
  });

  it("says what is said, not markup that it looks like", () => {
    const said = "R&D <b>below</b> 5 % of A&amp;B";
    const asHtml = '<p dir="auto">R&amp;D &lt;b&gt;below&lt;/b&gt; 5 % of A&amp;amp;B</p>';
    const one = [item({ title: said, paragraphs: [said] })];
    const { rss } = wellFormed(writeFeed("rss", ABOUT, one)) as Record<string, never>;
    expect(rss).toMatchObject({ channel: { item: { title: said, description: asHtml } } });
    const { feed } = wellFormed(writeFeed("atom", ABOUT, one)) as Record<string, never>;
    expect(feed).toMatchObject({ entry: { title: said, content: { "#text": asHtml } } });
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
