import { XMLValidator } from "fast-xml-parser";
import { expect, it } from "vitest";
import { readPart, writePart } from "./parts";
import { writeSitemap, writeSitemapIndex } from "./write-sitemap";

it("every part's name leads back to it, and no other name to any", () => {
  for (const part of [
    { of: "pages" },
    { of: "claims", day: "2025-01-27" },
    { of: "figures", letter: "z" },
  ] as const) {
    expect(readPart(writePart(part))).toEqual(part);
  }
  for (const name of [
    "claims.xml",
    "claims-2025-02-30.xml",
    "figures-zz.xml",
    "figures-Z.xml",
    "x.xml",
    "pages-1.xml",
  ]) {
    expect(readPart(name), name).toBeNull();
  }
});

it("lists each page in each language with its others, well formed", () => {
  const text = writeSitemap(
    [{ path: "/companies/a&b", day: "2025-01-27" }],
    ["ar", "en"],
    (path, language) => `https://marsad.example/${language}${path}`,
  );
  expect(XMLValidator.validate(text)).toBe(true);
  expect(text.match(/<loc>/g)).toHaveLength(2);
  expect(text).toContain('hreflang="en" href="https://marsad.example/en/companies/a&amp;b"');
  expect(XMLValidator.validate(writeSitemapIndex(["https://marsad.example/sitemaps/pages.xml"]))).toBe(true);
});
