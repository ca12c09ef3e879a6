import { describe, expect, test } from "vitest";
import { readHtml } from "./html";

const page = (head: string, body = "<p>words</p>", lang = "ar") =>
  Buffer.from(`<!DOCTYPE html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`);

describe("the text", () => {
  test("is the whole page as seen: menus and footers stay, blocks part by blank lines, links without their addresses", () => {
    const { text } = readHtml(
      page(
        "<title>T</title><style>p{}</style>",
        `<nav><ul><li><a href="/a">رئيسي</a></li><li>اقتصاد</li></ul></nav>
         <main><h1>العنوان &amp; الخبر</h1><div>قال <b>ترا</b>مب<br>شيئا</div><div><p>و<span>آخر</span></p></div>
         <img alt="صورة" src="x"><figure><figcaption>تعليق</figcaption></figure></main>
         <noscript>no</noscript><template>no</template><p hidden>no</p><footer>حقوق</footer><script>no()</script>`,
      ),
    );
    expect(text).toBe("• رئيسي\n• اقتصاد\n\nالعنوان & الخبر\n\nقال ترامب\nشيئا\n\nوآخر\n\nتعليق\n\nحقوق");
  });

  test("never lets a footnote's number grow onto a figure", () => {
    const { text } = readHtml(
      page("", "<p>$500<sup>12</sup> million, the 1<sup>st</sup> of H<sub>2</sub></p>"),
    );
    expect(text).toBe("$500¹² million, the 1st of H2");
  });

  test("keeps the cells of a table apart", () => {
    const { text } = readHtml(
      page("", "<table><tr><th>Firm<th>Sum<tr><td>A<td>5 bn<tr><td>B<td>6 bn</table>"),
    );
    expect(text).toBe("Firm\tSum\nA\t5 bn\nB\t6 bn");
  });

  test("of a page without body, and of one whose elements stay open", () => {
    expect(readHtml(Buffer.from("some <b>words")).text).toBe("some words");
    expect(readHtml(Buffer.from(`<ul>${"<li>word".repeat(3000)}</ul>`)).text.split("\n")).toHaveLength(3000);
  });
});

describe("the encoding", () => {
  const arabic = Buffer.from([0xe3, 0xd1, 0xd5, 0xcf]);
  test.each([
    ['<meta charset="windows-1256">', arabic, "مرصد"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">', arabic, "مرصد"],
    ["<meta charset=iso-8859-1>", Buffer.from([0x63, 0xe9]), "cé"],
    ['<META CHARSET="GB18030">', Buffer.from([0xd2, 0xda]), "亿"],
    ['<meta charset="big5">', Buffer.from([0xbb, 0xf5]), "億"],
    ['<meta charset="utf-16">', Buffer.from("مرصد"), "مرصد"],
    ['<!-- <meta charset="big5"> --><meta charset="utf-8">', Buffer.from("مرصد"), "مرصد"],
    ["", Buffer.from("مرصد"), "مرصد"],
  ])("from %s", (meta, bytes, text) => {
    expect(readHtml(Buffer.concat([Buffer.from(`${meta}<p>`), bytes])).text).toBe(text);
  });

  test("from a byte order mark before anything else", () => {
    const bytes = Buffer.from('\ufeff<meta charset="windows-1256"><p>مرصد', "utf16le");
    expect(readHtml(bytes).text).toBe("مرصد");
  });
});

describe("what the page says about itself", () => {
  test("title, date, address and source", () => {
    expect(
      readHtml(
        page(`<title>Plan – Site</title><meta property="og:title" content="The  plan">
        <meta property="og:site_name" content="Al Site"><meta property="article:published_time" content="2025-01-29T23:30:00+03:00">
        <link rel="canonical" href="https://site.example/plan"><meta property="og:url" content="https://other.example/">`),
      ),
    ).toMatchObject({
      title: "The plan",
      source: "Al Site",
      published: "2025-01-29",
      url: "https://site.example/plan",
      lang: "ar",
      langIsHint: true,
    });
  });

  test.each([
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"NewsArticle","datePublished":"2025-01-29T01:00:00Z","publisher":{"name":"P"}}]}</script>',
      "2025-01-29",
    ],
    [
      '<script type="application/ld+json">{broken</script><meta name="date" content="2025-01-29">',
      "2025-01-29",
    ],
    ['<meta itemprop="datePublished" content="Wed, 29 Jan 2025 10:00:00 GMT">', "2025-01-29"],
    [
      '<meta property="article:published_time" content="last week"><meta name="date" content="2025-01-29">',
      "2025-01-29",
    ],
    ['<meta property="article:published_time" content="29/01/2025">', null],
    ["", null],
  ])("the date in %s", (head, published) => {
    expect(readHtml(page(head)).published).toBe(published);
  });

  test("a time element and the plain title where there is no more", () => {
    expect(
      readHtml(
        page(
          "<title> A\n title </title>",
          '<svg><title>icon</title></svg><time datetime="2025-01-29">x</time>',
        ),
      ),
    ).toMatchObject({
      title: "A title",
      published: "2025-01-29",
    });
  });

  test("an address that is not whole is none", () => {
    expect(readHtml(page('<link rel="canonical" href="/plan">')).url).toBeNull();
  });
});
