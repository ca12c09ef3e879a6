const SIGNS: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export interface SitemapEntry {
  /** The page without its language, and the day on which it last changed, if known. */
  path: string;
  day: string | null;
}

/** Each page once in each language, with its addresses in all of them. */
export function writeSitemap(
  entries: readonly SitemapEntry[],
  languages: readonly string[],
  addressOf: (path: string, language: string) => string,
): string {
  const urls = entries.flatMap(({ path, day }) => {
    const links = languages
      .map(
        (language) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(addressOf(path, language))}"/>`,
      )
      .join("");
    const changed = day === null ? "" : `<lastmod>${day}</lastmod>`;
    return languages.map(
      (language) => `<url><loc>${escaped(addressOf(path, language))}</loc>${changed}${links}</url>\n`,
    );
  });
  return `${HEAD}<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("")}</urlset>\n`;
}

export function writeSitemapIndex(addresses: readonly string[]): string {
  const parts = addresses.map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>\n`);
  return `${HEAD}<sitemapindex ${NAMESPACE}>\n${parts.join("")}</sitemapindex>\n`;
}
