import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleId, citationId, contentHash, curatedClaimId, extractedClaimId, shortId } from "./identity";
import { slugBeside, slugOf } from "./slug";
import { canonicalUrl, hostOf } from "./web-address";

describe("ids", () => {
  test("are thirteen characters that can be read aloud", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => /^[0-9a-hjkmnp-tv-z]{13}$/.test(shortId(...parts))),
    );
  });

  test("tell every list of parts from every other", () => {
    expect(shortId("ab", "c")).not.toBe(shortId("a", "bc"));
    expect(shortId("a", "")).not.toBe(shortId("a"));
    expect(shortId("1:a,", "b")).not.toBe(shortId("1", "a,b"));
  });

  test("never move, for old links carry them", () => {
    const hash = contentHash("مرصد");
    expect(hash).toBe("0bf87122d861c62c424dd66bb2d4a49a13416bbc76d6471f6adb9f0f5da2d797");
    const article = articleId({ source: "al-site", url: null, hash });
    expect(article).toBe("c7cafznnhwec7");
    expect(citationId("https://site.example/plan")).toBe("jcgvsjktvmqfv");
    expect(extractedClaimId(article, 3, 9, 1)).toBe("k5e25s9055qfb");
    expect(curatedClaimId(article, "vf-0001")).toBe("fc5p7aecj2wab");
  });
});

describe("an address is known under one spelling", () => {
  test.each([
    ["https://Site.Example/Plan/#top", "https://site.example/Plan"],
    ["https://site.example/plan?utm_source=x&id=7&UTM_medium=y", "https://site.example/plan?id=7"],
    ["https://site.example/plan?utm_source=x", "https://site.example/plan"],
    ["https://site.example/?p=5", "https://site.example/?p=5"],
    ["https://site.example", "https://site.example/"],
    ["https://site.example/%d9%85", "https://site.example/%D9%85"],
    ["https://site.example/م", "https://site.example/%D9%85"],
    ["http://site.example:80/a/b//", "http://site.example/a/b"],
  ])("%s", (given, canonical) => {
    expect(canonicalUrl(given)).toBe(canonical);
    expect(canonicalUrl(canonical)).toBe(canonical);
  });

  test.each(["", "plan", "/plan", "ftp://site.example/", "javascript:alert(1)", "mailto:a@b.example"])(
    "%j is refused",
    (value) => {
      expect(() => canonicalUrl(value)).toThrow(expect.objectContaining({ reason: { code: "url", value } }));
    },
  );

  test("and its host names a source", () => {
    expect(hostOf("https://www.site.example/plan")).toBe("site.example");
  });
});

describe("slugs", () => {
  test.each([
    ["L'Usine Digitale", "l-usine-digitale"],
    ["Süddeutsche Zeitung", "suddeutsche-zeitung"],
    ["مرصد — نماذج", "مرصد-نماذج"],
    ["…", "unnamed"],
  ])("%s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test("of two long names differ where the names do", () => {
    const long = "name ".repeat(60);
    expect(slugOf(`${long}a`)).not.toBe(slugOf(`${long}b`));
    expect(slugOf(long).length).toBeLessThan(90);
    expect(slugBeside("A!")).not.toBe(slugBeside("A?"));
  });
});
