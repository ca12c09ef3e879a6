import { Parser } from "htmlparser2";
import { BadInput } from "../bad-input";

/** What a page says about itself, as printed. */
export interface PageFacts {
  lang: string | null;
  title: string | null;
  source: string | null;
  published: string | null;
  url: string | null;
}

/** Browsers stop at 512; beyond this the text cannot be walked, and each further level costs more than the one before. */
const DEEPEST = 1500;
/** Elements that HTML lets stay open: a list of 5,000 unclosed <li> is no nesting. */
const WEB_ADDRESS = /^https?:\/\//i;

/** One pass over a page for its language, title, source, date and address. Throws BadInput: nested_too_deeply. */
export function pageFacts(html: string): PageFacts {
  const meta = new Map<string, string>();
  const times: string[] = [];
  const linkedData: string[] = [];
  let htmlLang: string | null = null;
  let canonical: string | null = null;
  let title: string | null = null;
  let depth = 0;
  let inSvg = 0;
  let collecting: "title" | "linked data" | null = null;
  let collected = "";

  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1;
      if (depth > DEEPEST) throw new BadInput({ code: "nested_too_deeply" });
      if (name === "svg") inSvg += 1;
      if (name === "html") htmlLang = attributes.lang ?? attributes["xml:lang"] ?? null;
      else if (name === "meta") noteMeta(meta, attributes);
      else if (name === "link" && attributes.rel?.toLowerCase() === "canonical")
        canonical ??= attributes.href ?? null;
      else if (name === "time" && attributes.datetime) times.push(attributes.datetime);
      else if (name === "title" && inSvg === 0 && title === null) collecting = "title";
      else if (name === "script" && attributes.type?.toLowerCase() === "application/ld+json")
        collecting = "linked data";
    },
    ontext(text) {
      if (collecting !== null) collected += text;
    },
    onclosetag(name) {
      depth -= 1;
      if (name === "svg") inSvg -= 1;
      if (collecting === "title" && name === "title") title = collected;
      else if (collecting === "linked data" && name === "script") linkedData.push(collected);
      else return;
      collecting = null;
      collected = "";
    },
  });
  parser.write(html);
  parser.end();

  const linked = linkedFacts(linkedData);
  const published = [
    meta.get("article:published_time"),
    meta.get("og:article:published_time"),
    meta.get("datepublished"),
    linked.published,
    meta.get("date"),
    meta.get("dc.date"),
    meta.get("dc.date.issued"),
    meta.get("dcterms.created"),
    meta.get("parsely-pub-date"),
    ...times,
  ].map(isoDate);
  return {
    lang: said(htmlLang) ?? said(meta.get("og:locale")) ?? said(meta.get("content-language")),
    title: said(meta.get("og:title")) ?? said(title),
    source: said(meta.get("og:site_name")) ?? said(linked.publisher),
    published: published.find((date) => date !== null) ?? null,
    url:
      [canonical, meta.get("og:url")].map(said).find((url) => url !== null && WEB_ADDRESS.test(url)) ?? null,
  };
}

function noteMeta(meta: Map<string, string>, attributes: Record<string, string>): void {
  const name = (
    attributes.property ??
    attributes.name ??
    attributes.itemprop ??
    attributes["http-equiv"]
  )?.toLowerCase();
  if (name !== undefined && attributes.content !== undefined && !meta.has(name))
    meta.set(name, attributes.content);
}

function said(value: string | null | undefined): string | null {
  const trimmed = value?.replace(/\s+/g, " ").trim();
  return trimmed ? trimmed : null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day as the page prints it, in its own time zone; null for a form that cannot be read for sure. */
function isoDate(value: string | null | undefined): string | null {
  if (value == null) return null;
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?:[T\s]|\s*$)/.exec(value);
  if (iso?.[1] !== undefined) return iso[1];
  const mail = /^\s*(?:[A-Z][a-z]{2},\s*)?(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4})\b/.exec(value);
  const month = MONTHS.indexOf(mail?.[2]?.toLowerCase() ?? "");
  if (mail === null || month < 0) return null;
  return `${mail[3]}-${String(month + 1).padStart(2, "0")}-${mail[1]?.padStart(2, "0")}`;
}

/** The date and publisher of the first thing with a datePublished, articles before anything else on the page. */
function linkedFacts(scripts: readonly string[]): { published: string | null; publisher: string | null } {
  const nodes = scripts.flatMap((script) => {
    try {
      return thingsIn(JSON.parse(script));
    } catch {
      return [];
    }
  });
  const dated = nodes.filter((node) => typeof node.datePublished === "string");
  const node =
    dated.find((candidate) => /article|posting|report/i.test(JSON.stringify(candidate["@type"] ?? ""))) ??
    dated[0];
  const publisher = node?.publisher;
  const name = isThing(publisher) ? publisher.name : publisher;
  return {
    published: typeof node?.datePublished === "string" ? node.datePublished : null,
    publisher: typeof name === "string" ? name : null,
  };
}

type Thing = Record<string, unknown>;

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (!isThing(value)) return [];
  return [value, ...thingsIn(value["@graph"]), ...thingsIn(value.mainEntity)];
}
